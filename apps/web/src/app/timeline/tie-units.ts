import { findFormulas } from "@readout/parser/formulas";
import { acrossFrom, type ComparedPoint, type Unit } from "./collapse-points";
import { type Compared, explainAcross, nameThread } from "./explain-thread";
import type { Level } from "./rows";

interface TiedLevel {
  level: Level;
  units: Unit[];
}

type Told = Unit & { point: ComparedPoint };

/** The levels of cards that a thread ties: by one point, by a phrase that the other side's speaker takes up, or by what its account lacks. */
export function tieUnits(units: Unit[], compared: Compared): TiedLevel[] {
  const told = units.filter((unit): unit is Told => unit.point !== undefined && isSided(unit));
  const taken = new Set<Unit>();
  return told.flatMap((unit): TiedLevel[] => {
    if (taken.has(unit)) return [];
    taken.add(unit);
    const free = told.filter(
      (other) => !taken.has(other) && other.placed.lane === acrossFrom(unit.placed.lane),
    );
    const same = free.find(({ point }) => point.id === unit.point.id);
    const echo = same ? undefined : free.find((other) => isEcho(unit.point, other.point));
    const match = same ?? echo;
    if (match) taken.add(match);
    const thread = nameThread(echo ? "echo" : unit.point.standing);
    if (!thread) return [];
    const cards = [unit, ...(match ? [match] : [])].map(({ placed }) => placed);
    cards.sort((a, b) => (a.lane < b.lane ? -1 : 1));
    const across = match ? undefined : explainAcross(unit, compared);
    return [{ level: { cards, thread, ...(across && { across }) }, units: match ? [unit, match] : [unit] }];
  });
}

const RANKS = ["both", "echo", "only", "unseen"];

/** What both have comes first, then what only one has: the first side before the second. */
export function rankThread({ thread, cards }: Level) {
  return RANKS.indexOf(thread?.how ?? "") * 2 + Number(cards[0]?.lane === "second");
}

function isSided({ placed: { lane } }: Unit) {
  return lane === "first" || lane === "second";
}

/** Two speakers say much the same, or use one set phrase. What an account is known to have or to lack says more. */
function isEcho(a: ComparedPoint, b: ComparedPoint) {
  const isOpen = ({ standing: { state } }: ComparedPoint) => state === "unseen" || state === "third";
  if (!isOpen(a) || !isOpen(b)) return false;
  if (
    [a, b].some(({ differsBy }) => differsBy === "speaker") &&
    (a.differsFrom === b.id || b.differsFrom === a.id)
  ) {
    return true;
  }
  const phrases = listPhrases(a);
  return listPhrases(b).some((phrase) => phrases.includes(phrase));
}

const listPhrases = ({ tellings }: ComparedPoint) => tellings.flatMap(({ words }) => findFormulas(words));
