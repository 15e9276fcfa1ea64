import { findFormulas } from "@readout/parser/formulas";
import { compareStrength, type StrengthGap } from "./compare-strength";

/** What is known of an event's reports as accounts. */
export interface AccountReport {
  articleId: string;
  account: string | null;
  lang: string | null;
  /** The side's own text, not cut, in a language that is read. */
  isFull: boolean;
}

export interface PointReport {
  articleId: string;
  account: string | null;
  lang: string | null;
  words: string;
}

/**
 * `only` is claimed where the other side's own account was read in full, in a language that the point is told in, and
 * uses no set phrase of the point's in any language; else it is `unseen`: nothing is known of the other side. `third`
 * stands in no party's account. `gap` tells that both have it, but with clearly different strength.
 */
export type Standing =
  | { state: "both"; gap?: StrengthGap }
  | { state: "only"; side: string }
  | { state: "unseen"; side: string }
  | { state: "third" };

type Sides = readonly [string, string];

/** How each point stands between the two sides' accounts, in the order of the points. */
export function findStandings(points: PointReport[][], reports: AccountReport[], sides: Sides): Standing[] {
  const known = new Map<string, Set<string>>();
  // Phrases are looked for where a claim depends on them: most do not.
  const phrasesOf = (side: string) => {
    const phrases =
      known.get(side) ?? collectFormulas(points.flat().filter(({ account }) => account === side));
    known.set(side, phrases);
    return phrases;
  };
  return points.map((point) => findStanding(point, { reports, phrasesOf, sides }));
}

interface Context {
  reports: AccountReport[];
  /** Set phrases of a side's accounts. */
  phrasesOf: (side: string) => Set<string>;
  sides: Sides;
}

function findStanding(point: PointReport[], { reports, phrasesOf, sides: [a, b] }: Context): Standing {
  const [byA, byB] = [a, b].map((side) => point.some(({ account }) => account === side));
  if (byA && byB) {
    const gap = compareStrength(point, [a, b]);
    return gap ? { state: "both", gap } : { state: "both" };
  }
  if (!byA && !byB) return { state: "third" };
  const [side, other] = byA ? [a, b] : [b, a];
  const langs = new Set(point.map(({ lang }) => lang));
  const isRead = reports.some(({ account, isFull, lang }) => account === other && isFull && langs.has(lang));
  const isEchoed = isRead && [...collectFormulas(point)].some((formula) => phrasesOf(other).has(formula));
  return { state: isRead && !isEchoed ? "only" : "unseen", side };
}

const collectFormulas = (reports: PointReport[]) =>
  new Set(reports.flatMap(({ words }) => findFormulas(words)));

/** The counter above a comparison. */
export function countStandings(standings: Standing[], sides: Sides) {
  const only = (side: string) =>
    standings.filter((standing) => standing.state === "only" && standing.side === side).length;
  return {
    points: standings.length,
    both: standings.filter(({ state }) => state === "both").length,
    only: [only(sides[0]), only(sides[1])] as const,
    unseen: standings.filter(({ state }) => state === "unseen").length,
    third: standings.filter(({ state }) => state === "third").length,
  };
}
