import type { Card } from "@/components/describe-card";
import type { Pair } from "./lanes";
import { layLevels } from "./lay-levels";
import { describeAccounts } from "./describe-accounts";
import type { AccountsInShort } from "@readout/db";
import type { Row } from "./rows";

interface Layout {
  pair?: Pair | undefined;
  /** By event, how its two sides' accounts compare. */
  accounts?: ReadonlyMap<string, AccountsInShort> | undefined;
  /** Best matches first: then no day holds them together. */
  isRanked?: boolean;
}

/** Lays one page of cards out under their days, and under each day by event; cards of both sides stand level. */
export function layRows(cards: readonly Card[], { pair, accounts, isRanked = false }: Layout): Row[] {
  if (isRanked) return cards.flatMap((card) => toRows([card], pair));
  return gather(cards, ({ listedOn }) => listedOn).flatMap(([day, listed]) => {
    const groups = gather(listed.toSorted(compareEvents), ({ event }) => event?.id);
    const rows = groups.flatMap(([, told]): Row[] => {
      const event = told[0]?.event;
      const compared = event ? accounts?.get(event.id) : undefined;
      const levels = toRows(told.toSorted(compareInText), pair, compared);
      if (!event) return levels;
      const key = `${day} ${event.id} ${told[0]?.id}`;
      return [
        { type: "event", key, event, ...(compared && { accounts: describeAccounts(compared, pair) }) },
        ...levels,
      ];
    });
    return [{ type: "day", key: day, day }, ...rows];
  });
}

function toRows(cards: Card[], pair: Pair | undefined, accounts?: AccountsInShort): Row[] {
  return layLevels(cards, pair, accounts).map((level) => ({
    type: "cards",
    key: level.cards.map(({ card }) => card.id).join(),
    ...level,
  }));
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
