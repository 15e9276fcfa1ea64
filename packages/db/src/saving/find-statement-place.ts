import type { NewStatement } from "../new-article";
import type { StatementPlace } from "./statement-row";
import type { PlacedEvent } from "./write-reports";

/**
 * Finds the event at which a statement was made: the one that its sentence names, else what its article is about, if a
 * party to that speaks and no other day is told.
 */
export function createPlaceFinder(events: PlacedEvent[]): (statement: NewStatement) => StatementPlace | null {
  const byLocalId = new Map(events.flatMap((event) => event.told.localIds.map((id) => [id, event] as const)));
  const main = events.find(({ told }) => told.isMain);
  return (statement) => {
    const named = statement.event === null ? undefined : byLocalId.get(statement.event);
    const event = named ?? (main && isMadeAt(main, statement) ? main : undefined);
    return event ? toPlace(event) : null;
  };
}

function isMadeAt(
  { report, told }: PlacedEvent,
  { actorCountries, saidOn, saidOnPrecision }: NewStatement,
): boolean {
  const isParty = report.sides.some(({ country }) => actorCountries.includes(country));
  const isOtherDay = saidOnPrecision === "day" && told.date !== null && saidOn !== told.date;
  return isParty && !isOtherDay;
}

/** An event that nobody else reports yet, and that has no kind, is none to be listed under. */
function toPlace({ told, report, row }: PlacedEvent): StatementPlace {
  const isListed = row.isListed;
  return {
    eventId: isListed ? row.id : null,
    eventType: isListed ? row.type : null,
    toldEventId: report.toldEventId,
    // The event may know its day from other reports.
    eventDate: isListed ? (row.date ?? told.date) : null,
  };
}
