import {
  applyCorrections,
  type Correction,
  explain,
  groupTellings,
  keyOf,
  type Telling,
} from "@readout/events";
import { eventIdOf } from "../ids";
import type { ReportRow } from "../saving/tell-events";

/** Where a telling belongs, and why. */
export interface Place {
  row: ReportRow;
  eventId: string;
  /** Of the event, where it is founded by a telling; null where a person made it. */
  groupingKey: string | null;
  reason: string;
}

/** The event of every telling among these. Pure: the order of the rows does not matter. */
export function findPlaces(rows: ReportRow[], corrections: Correction[]): Place[] {
  const tellings = rows.map(toTelling);
  const founders = groupTellings(tellings);
  const byKey = new Map(tellings.map((telling) => [keyOf(telling), telling]));
  const grouped = rows.map((row) => {
    const founder = founders.get(row.groupingKey) ?? row.groupingKey;
    return { articleId: row.articleId, key: row.toldEventId, eventId: eventIdOf(founder), founder };
  });
  const corrected = applyCorrections(grouped, corrections);
  const named = new Map(grouped.map(({ eventId, founder }) => [eventId, founder]));
  return rows.map((row, index) => {
    const eventId = corrected[index] ?? row.toldEventId;
    const own = grouped[index];
    const founder = own && byKey.get(own.founder);
    const isCorrected = eventId !== own?.eventId;
    const reason = isCorrected
      ? "decided by a person"
      : founder
        ? explain(toTelling(row), founder)
        : "stands alone";
    return { row, eventId, groupingKey: named.get(eventId) ?? null, reason };
  });
}

export function toTelling({ articleId, ordinal, type, date, publishedOn, sides, signs }: ReportRow): Telling {
  return { articleId, ordinal, type, date, published: publishedOn, sides, signs };
}
