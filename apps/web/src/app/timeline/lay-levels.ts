import type { AccountsInShort } from "@readout/db";
import type { Card } from "@/components/describe-card";
import { collapsePoints, type Unit } from "./collapse-points";
import { findLane, type Pair } from "./lanes";
import type { Level } from "./rows";
import { rankThread, tieUnits } from "./tie-units";

/**
 * Cards of one event at their heights. Where the pair's accounts of it are compared, a side has one card for each point,
 * and across from it stands what answers it; what nothing ties stands level as it comes, a third country's words alone.
 */
export function layLevels(cards: Card[], pair: Pair | undefined, accounts?: AccountsInShort): Level[] {
  const placed = cards.map((card) => ({ card, lane: findLane(card, pair) }));
  if (!pair || !accounts || !isOf(accounts, pair))
    return standLevel(placed.map((each) => ({ placed: each })));
  const units = collapsePoints(placed, accounts);
  const levels = tieUnits(units, { pair, accounts });
  const taken = new Set(levels.flatMap(({ units }) => units));
  const tied = levels.map(({ level }) => level).toSorted((a, b) => rankThread(a) - rankThread(b));
  return [...tied, ...standLevel(units.filter((unit) => !taken.has(unit)))];
}

function standLevel(units: Unit[]): Level[] {
  const placed = units.map((unit) => unit.placed);
  const [first, second] = (["first", "second"] as const).map((lane) =>
    placed.filter((each) => each.lane === lane),
  );
  const [left, right] = [first ?? [], second ?? []];
  const levels = (left.length > right.length ? left : right).map((_, height) => ({
    cards: [left[height], right[height]].filter((each) => each !== undefined),
  }));
  const alone = placed.filter(({ lane }) => lane === "across" || lane === "only");
  return [...levels, ...alone.map((each) => ({ cards: [each] }))];
}

function isOf({ accounts }: AccountsInShort, { first, second }: Pair) {
  const sides = new Set(accounts.map(({ country }) => country));
  return sides.has(first) && sides.has(second);
}
