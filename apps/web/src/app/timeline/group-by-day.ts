import type { StatementCard } from "@readout/db";

export type Occasion = NonNullable<StatementCard["event"]>;
/** Statements made at one event, or at none that is known. */
export interface Group {
  event: Occasion | null;
  cards: StatementCard[];
}
export interface Day {
  day: string;
  groups: Group[];
}

/** Puts cards that come newest first under their days, and under each day with the event they were made at. Events stand before what has none. */
export function groupByDay(cards: readonly StatementCard[]): Day[] {
  const days = [...gather(cards, ({ listedOn }) => listedOn)];
  return days.map(([day, listed]) => ({ day, groups: groupByEvent(listed) }));
}

function groupByEvent(cards: readonly StatementCard[]): Group[] {
  const groups = [...gather(cards, ({ event }) => event?.id).values()];
  return groups
    .map((cards) => ({ event: cards[0]?.event ?? null, cards }))
    .toSorted((a, b) => Number(a.event === null) - Number(b.event === null));
}

/** As Map.groupBy, which Node 20 lacks. */
function gather<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key) {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
