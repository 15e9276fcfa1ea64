import type { Day, EventType } from "@readout/parser";
import { compareRanks, findRank, type Participant } from "./find-rank";

/** A country that took part, with the rank of its highest participant; null where the article does not tell. */
export interface Side {
  country: string;
  rank: string | null;
}

/** One article's telling of one event. */
export interface Telling {
  articleId: string;
  /** Of the article's events. */
  ordinal: number;
  type: EventType;
  /** Told to the day; null otherwise. */
  date: Day | null;
  /** When the article came out. */
  published: Day | null;
  /** Sorted by country. */
  sides: Side[];
  /** Rare words of the article: what tells apart the matters of one dyad. */
  signs: string[];
}

/** `presence` is being in one place: a visit frames its meetings, and both end in a joint statement. */
export type Frame = "call" | "presence" | "letter" | "words";

const FRAMES: Record<EventType, Frame> = {
  call: "call",
  meeting: "presence",
  visit: "presence",
  joint_statement: "presence",
  letter: "letter",
  briefing: "words",
  speech: "words",
  interview: "words",
  exchange: "words",
  other: "words",
};

export const frameOf = (type: EventType): Frame => FRAMES[type];

/** What one person or body does alone: reports of it agree in type, day and speaker, or not at all. */
const ONE_SIDED: ReadonlySet<EventType> = new Set([
  "briefing",
  "speech",
  "interview",
  "letter",
  "joint_statement",
]);

/** Of each country its highest participant. Who has no office takes the rank of the others: nobody calls below his rank. */
export function listSides(participants: Participant[]): Side[] {
  const ranked = participants.flatMap((participant) =>
    participant.country === null ? [] : [{ country: participant.country, rank: findRank(participant) }],
  );
  const usual = ranked.flatMap(({ rank }) => rank ?? []).toSorted(compareRanks)[0];
  const countries = [...new Set(ranked.map(({ country }) => country))].toSorted();
  return countries.map((code) => {
    const ranks = ranked.flatMap(({ country, rank }) => (country === code ? (rank ?? usual ?? []) : []));
    return { country: code, rank: ranks.toSorted(compareRanks)[0] ?? null };
  });
}

/** `CN-IR`: tellings of other countries are never told of the same event. */
export const dyadOf = ({ sides }: Pick<Telling, "sides">) => sides.map(({ country }) => country).join("-");

/** The day by which a telling is found: the event's, else the article's. */
export const dayOf = ({ date, published }: Pick<Telling, "date" | "published">) => date ?? published;

/** Whether other articles can tell of the same event at all. */
export function isShareable({ type, date, published, sides }: Telling): boolean {
  if (sides.length >= 2) return dayOf({ date, published }) !== null;
  return sides.length === 1 && date !== null && ONE_SIDED.has(type);
}

/**
 * Tellings with one key are of one event, whatever else arrives. Contacts agree in type, day and sides; of words
 * exchanged between two countries each telling stands alone until its signs are compared.
 */
export function keyOf(telling: Telling): string {
  const { articleId, ordinal, type, date, published, sides } = telling;
  const who = sides.map(({ country, rank }) => `${country}:${rank ?? "?"}`);
  if (!isShareable(telling)) return JSON.stringify([type, date, ...who, articleId, ordinal]);
  if (frameOf(type) === "words" && sides.length >= 2)
    return JSON.stringify([type, date, ...who, articleId, ordinal]);
  return JSON.stringify(date === null ? [type, "published", published, ...who] : [type, date, ...who]);
}
