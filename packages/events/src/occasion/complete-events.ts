import type { Day, EventType } from "@readout/parser";
import type { Participant } from "../grouping/find-rank";
import { frameOf } from "../grouping/telling";
import type { Occasion } from "@readout/parser/occasion";

export interface FoundEvent {
  /** What the article's statements call it; none for what only the article as a whole tells. */
  localIds: string[];
  type: EventType;
  date: Day | null;
  datePrecision: "day" | "month" | "year" | null;
  participants: Participant[];
  /** What the article as a whole is about. */
  isMain: boolean;
}

type ParsedEvent = Pick<FoundEvent, "type" | "date" | "datePrecision" | "participants"> & { localId: string };

/**
 * The events that an article's sentences tell of, and what it is about as a whole. Where both are the same event, the
 * sentences give day and participants, the whole gives the type and who has no office in them.
 */
export function completeEvents(events: ParsedEvent[], occasion: Occasion | undefined): FoundEvent[] {
  const others = occasion ? events.filter((event) => !isSame(event, occasion)) : events;
  const found = others.map(({ localId, ...event }): FoundEvent => ({
    ...event,
    localIds: [localId],
    isMain: false,
  }));
  if (!occasion) return found;
  const same = events.filter((event) => isSame(event, occasion));
  const dated = same.find(({ datePrecision }) => datePrecision === "day");
  const date = dated?.date ?? occasion.date;
  const type = occasion.type === "other" ? (same[0]?.type ?? "other") : occasion.type;
  const main: FoundEvent = {
    localIds: same.map(({ localId }) => localId),
    type,
    date,
    datePrecision: date === null ? null : "day",
    participants: mergeParticipants(same, occasion),
    isMain: true,
  };
  return [main, ...found];
}

const countriesOf = (participants: Participant[]) =>
  new Set(participants.flatMap(({ country }) => country ?? []));

/** A contact of the same two countries, whatever else the sentence names; words only if both are words. */
function isSame(event: ParsedEvent, occasion: Occasion): boolean {
  const [told, asked] = [countriesOf(event.participants), countriesOf(occasion.participants)];
  const hasBoth = [...asked].every((country) => told.has(country));
  const areWords = frameOf(event.type) === "words";
  if (occasion.type === "other") return hasBoth;
  return (
    hasBoth &&
    areWords === (frameOf(occasion.type) === "words") &&
    (event.type === "letter") === (occasion.type === "letter")
  );
}

/** Each country by whom the sentences name for it, with the rank of the occasion where they state no office. */
function mergeParticipants(same: ParsedEvent[], occasion: Occasion): Participant[] {
  return occasion.participants.flatMap((whole) => {
    const told = same.flatMap(({ participants }) =>
      participants.filter(({ country }) => country === whole.country),
    );
    const named = told.filter(({ name, office }) => name !== null || office !== null);
    if (named.length === 0) return [whole];
    return named.map((participant) =>
      participant.office === null && whole.rank ? { ...participant, rank: whole.rank } : participant,
    );
  });
}
