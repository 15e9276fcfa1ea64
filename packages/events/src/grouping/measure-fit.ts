import { daysBetween } from "./days";
import { frameOf, isShareable, type Telling } from "./telling";

/** An article comes out on the day, or up to three days later; the night between two time zones makes it one before. */
const EARLIEST = -1;
const LATEST = 3;
/** Signs that two reports of one exchange share at least. */
const ENOUGH_SIGNS = 2;

/** How well two tellings of the same countries fit one event, 0 (not at all) to 1. */
export function measureFit(a: Telling, b: Telling): number {
  if (!isShareable(a) || !isShareable(b) || a.sides.length < 2) return 0;
  const [frameA, frameB] = [frameOf(a.type), frameOf(b.type)];
  // A ministry answers a prime minister: words go between any ranks.
  if (frameA === "words" && frameB === "words") return fitWords(a, b);
  if (!doRanksAgree(a, b)) return 0;
  if ((frameA === "letter") !== (frameB === "letter")) return 0;
  const closeness = measureCloseness(a, b);
  if (a.type === b.type) return closeness;
  if (frameA === frameB) return closeness * 0.9;
  // "Talks" and "conversation" are said of calls and of meetings; on another day they are another event.
  return closeness > 0.7 ? closeness * 0.7 : 0;
}

function doRanksAgree(a: Telling, b: Telling): boolean {
  return a.sides.every(({ rank }, index) => {
    const other = b.sides[index]?.rank ?? null;
    return rank === null || other === null || rank === other;
  });
}

/** 1 on the same day; less the further apart. A telling without a day is placed by its publication. */
function measureCloseness(a: Telling, b: Telling): number {
  if (a.date !== null && b.date !== null) return [1, 0.6][Math.abs(daysBetween(a.date, b.date))] ?? 0;
  if (a.date === null && b.date === null) {
    return [0.8, 0.5][Math.abs(daysBetween(a.published ?? "", b.published ?? ""))] ?? 0;
  }
  const [told, loose] = a.date === null ? [b, a] : [a, b];
  const gap = daysBetween(told.date ?? "", loose.published ?? "");
  return gap < EARLIEST || gap > LATEST ? 0 : 0.9 - 0.1 * Math.abs(gap);
}

/** Words answer words within two days, on the same matter; what both call an exchange needs no further sign of that. */
function fitWords(a: Telling, b: Telling): number {
  const gap = Math.abs(daysBetween(a.date ?? a.published ?? "", b.date ?? b.published ?? ""));
  if (gap > 2) return 0;
  const exchanges = Number(a.type === "exchange") + Number(b.type === "exchange");
  const shared = countShared(a.signs, b.signs);
  return shared < ENOUGH_SIGNS - exchanges ? 0 : Math.min(1, 0.4 + 0.1 * shared) - 0.1 * gap;
}

export function countShared(a: string[], b: string[]): number {
  const known = new Set(a);
  return b.filter((sign) => known.has(sign)).length;
}
