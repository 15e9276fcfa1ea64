const HOUR = 3_600_000;
/** A fifth of all articles change within a week, most of them on the first day. */
const REVISITS = [24 * HOUR, 7 * 24 * HOUR];
/** Failed fetches of a page in a row, after which it is given up. */
export const MOST_FAILURES = 6;

/** When a page that was visited so often is fetched again, to see whether it was edited; null when no more. */
export function nextVisit(visits: number, firstVisitedAt: Date): Date | null {
  const after = REVISITS[visits - 1];
  return after === undefined ? null : new Date(firstVisitedAt.getTime() + after);
}

/** When a page that failed so many times in a row is tried again: 2 minutes, then four times as long each time. */
export function retryPage(failures: number, now: Date): Date {
  return new Date(now.getTime() + 2 * 60_000 * 4 ** (failures - 1));
}
