import type { Card } from "@/components/describe-card";
import type { EventLine } from "@/components/describe-event";
import type { Lane } from "@/components/statement-card";

/** How one report tells a point. */
export interface Telling {
  articleId: string;
  statementId: string | null;
  words: string;
  lang: string | null;
  outlet: string;
  /** "Iranian account"; null for a third party's. */
  account: string | null;
}

/** The point that a card stands for, with the reports of it that have no card of their own. */
export interface CardPoint {
  id: string;
  eventId: string;
  others: Telling[];
}

export interface PlacedCard {
  card: Card;
  lane: Lane;
  point?: CardPoint;
}

/** What ties the two lanes at one height, in a word and in a sentence. */
export interface Thread {
  how: "both" | "echo" | "only" | "unseen";
  label: string;
  meaning: string;
}

/** What stands across from a card that no card answers: the other account's words, or its silence and the reason. */
export type Across = { lane: Lane } & (
  { title: string; telling: Telling } | { silence: string; reason: string }
);

/** Cards at one height. */
export interface Level {
  cards: PlacedCard[];
  thread?: Thread;
  across?: Across;
}

/** What an event's node says of its accounts. */
export interface Accounts {
  /** "China’s account first, by 3 hours"; null where nobody is known to be. */
  first: string | null;
  /** "12 points: 5 shared …"; null where there is nothing to compare. */
  summary: string | null;
  notes: string[];
}

/** What stands at one height of the timeline: a day, an event, or cards side by side. */
export type Row =
  | { type: "day"; key: string; day: string }
  | { type: "event"; key: string; event: EventLine; accounts?: Accounts }
  | ({ type: "cards"; key: string } & Level);
