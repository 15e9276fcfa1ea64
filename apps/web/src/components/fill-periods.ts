/** A month's counts for what stands above the line of a chart, and below it. */
export interface MonthCount {
  /** Its first day. */
  month: string;
  first: number;
  second?: number;
}

export interface PeriodCount {
  /** "2022-07", or "2022". */
  period: string;
  first: number;
  second: number;
}

/** What is drawn at most by month; a longer time is drawn by year. */
const MOST_MONTHS = 180;
/** A short time is drawn with the months before it: a single bar would fill the page. */
const FEWEST_MONTHS = 24;

/** Counts of every month, or year, up to the last one, silent ones included. */
export function fillPeriods(months: readonly MonthCount[], span = findSpan(months)): PeriodCount[] {
  if (span === undefined) return [];
  const all = listMonths(span);
  const length = all.length > MOST_MONTHS ? 4 : 7;
  const periods = [...new Set(all.map((month) => month.slice(0, length)))];
  const counts = new Map(periods.map((period) => [period, { period, first: 0, second: 0 }]));
  for (const { month, first, second = 0 } of months) {
    const count = counts.get(month.slice(0, length));
    if (!count) continue;
    count.first += first;
    count.second += second;
  }
  return [...counts.values()];
}

/** The first and the last of some months; undefined where there are none. */
export function findSpan(months: readonly { month: string }[]): readonly [string, string] | undefined {
  const sorted = months.map(({ month }) => month).toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first !== undefined && last !== undefined ? [first, last] : undefined;
}

function listMonths([first, last]: readonly [string, string]): string[] {
  const count = Math.max(indexOf(last) - indexOf(first) + 1, FEWEST_MONTHS);
  return Array.from({ length: count }, (_, offset) => {
    const index = indexOf(last) - count + 1 + offset;
    const year = String(Math.floor(index / 12)).padStart(4, "0");
    return `${year}-${String((index % 12) + 1).padStart(2, "0")}`;
  });
}

function indexOf(month: string) {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
