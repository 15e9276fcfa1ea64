/** The days of a year, a month or a single day, both ends included. */
export interface Period {
  from: string;
  to: string;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** "2022", "2022-07" or "2022-07-29"; undefined when there is no such day. */
export function readPeriod(text: string): Period | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined || year === "0000") return undefined;
  const from = `${year}-${month ?? "01"}-${day ?? "01"}`;
  if (!isDay(from)) return undefined;
  if (day) return { from, to: from };
  return { from, to: month ? lastOfMonth(from) : `${year}-12-31` };
}

/** The shortest text of the days from `from` to `to`; either may be open. */
export function printPeriod(from: string | null, to: string | null): string {
  const length = [4, 7].find((length) => isWhole(from, to, length)) ?? 10;
  const [start, end] = [from?.slice(0, length), to?.slice(0, length)];
  return start === end ? `${start}` : `${start ?? ".."}/${end ?? ".."}`;
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Whether both ends are those of years (length 4) or months (7). */
function isWhole(from: string | null, to: string | null, length: number) {
  const isStart = from === null || readPeriod(from.slice(0, length))?.from === from;
  return isStart && (to === null || readPeriod(to.slice(0, length))?.to === to);
}

function isDay(text: string) {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function lastOfMonth(first: string) {
  const days = ["31", "30", "29", "28"].map((day) => first.slice(0, 8) + day);
  return days.find(isDay) ?? first;
}
