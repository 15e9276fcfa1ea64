import type { Card } from "@/components/describe-card";
import type { EventLine } from "@/components/describe-event";
import type { Lane } from "@/components/statement-card";
import { findLane, type Pair } from "./lanes";

export interface PlacedCard {
  card: Card;
  lane: Lane;
}

/** What stands at one height of the timeline: a day, an event, or cards side by side. */
export type Row =
  | { type: "day"; key: string; day: string }
  | { type: "event"; key: string; event: EventLine }
  | { type: "cards"; key: string; cards: PlacedCard[] };

/** Where the page before ended, so that a day or event that goes on is not named again. */
export interface Ending {
  day: string;
  eventId: string | undefined;
}

interface Layout {
  pair?: Pair | undefined;
  before?: Ending | undefined;
  /** Best matches first: then no day holds them together. */
  isRanked?: boolean;
}

/** Lays one page of cards out under their days, and under each day by event; cards of both sides stand level. */
export function layRows(cards: readonly Card[], { pair, before, isRanked = false }: Layout): Row[] {
  if (isRanked) return cards.flatMap((card) => layLevels([card], pair));
  let { day: lastDay, eventId: lastEvent } = before ?? {};
  return gather(cards, ({ listedOn }) => listedOn).flatMap(([day, listed]) => {
    const groups = gather(listed.toSorted(compareEvents), ({ event }) => event?.id);
    const rows = groups.flatMap(([eventId, told]) => {
      const event = told[0]?.event;
      const isNew = day !== lastDay || eventId !== lastEvent;
      lastEvent = eventId;
      const heading: Row[] =
        event && isNew ? [{ type: "event", key: `${day} ${event.id} ${told[0]?.id}`, event }] : [];
      return [...heading, ...layLevels(told.toSorted(compareInText), pair)];
    });
    const heading: Row[] = day === lastDay ? [] : [{ type: "day", key: day, day }];
    lastDay = day;
    return [...heading, ...rows];
  });
}

/** Where a page of cards, laid out, ends. */
export function findEnding(cards: readonly Card[]): Ending | undefined {
  const day = cards.at(-1)?.listedOn;
  if (day === undefined) return undefined;
  const last = cards.filter(({ listedOn }) => listedOn === day).toSorted(compareEvents);
  return { day, eventId: last.at(-1)?.event?.id };
}

function layLevels(cards: Card[], pair: Pair | undefined): Row[] {
  const placed = cards.map((card) => ({ card, lane: findLane({ actors: card.actors }, pair) }));
  const [first, second] = [placed.filter(isIn("first")), placed.filter(isIn("second"))];
  const levels = (first.length > second.length ? first : second).map((_, level) =>
    [first[level], second[level]].filter((each) => each !== undefined),
  );
  const alone = placed.filter(({ lane }) => lane === "across" || lane === "only").map((each) => [each]);
  return [...levels, ...alone].map((cards) => ({
    type: "cards",
    key: cards.map(({ card }) => card.id).join(),
    cards,
  }));
}

function isIn(wanted: Lane) {
  return ({ lane }: PlacedCard) => lane === wanted;
}

/** Events together, what has none at the end. */
function compareEvents(a: Card, b: Card) {
  const [first, second] = [a.event?.id ?? "~", b.event?.id ?? "~"];
  return first < second ? -1 : Number(first > second);
}

/** Article by article, in the order of its text. */
function compareInText(a: Card, b: Card) {
  if (a.articleId !== b.articleId) return a.articleId < b.articleId ? -1 : 1;
  return a.place - b.place;
}

/** As Map.groupBy, which Node 20 lacks. */
function gather<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key) {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
}
