/** What is known of an event's reports as accounts. */
export interface AccountReport {
  articleId: string;
  account: string | null;
  lang: string | null;
  /** All of it was there and could be parsed. */
  isFull: boolean;
}

export interface PointReport {
  articleId: string;
  account: string | null;
  lang: string | null;
}

/**
 * `only` is claimed where the other side's account was read in full, in a language that the point is told in;
 * else it is `unseen`: nothing is known of the other side. `third` stands in no party's account.
 */
export type Standing =
  | { state: "both" }
  | { state: "only"; side: string }
  | { state: "unseen"; side: string }
  | { state: "third" };

/** How a point stands between the two sides' accounts. */
export function findStanding(
  point: PointReport[],
  reports: AccountReport[],
  [a, b]: readonly [string, string],
): Standing {
  const [byA, byB] = [a, b].map((side) => point.some(({ account }) => account === side));
  if (byA && byB) return { state: "both" };
  if (!byA && !byB) return { state: "third" };
  const [side, other] = byA ? [a, b] : [b, a];
  const langs = new Set(point.map(({ lang }) => lang));
  const isRead = reports.some(({ account, isFull, lang }) => account === other && isFull && langs.has(lang));
  return { state: isRead ? "only" : "unseen", side };
}

/** The side that alone tells a point, where that can be claimed. */
export function findOnlySide(
  point: PointReport[],
  reports: AccountReport[],
  sides: readonly [string, string],
): string | null {
  const standing = findStanding(point, reports, sides);
  return standing.state === "only" ? standing.side : null;
}

/** The counter above a comparison. */
export function countStandings(standings: Standing[], sides: readonly [string, string]) {
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
