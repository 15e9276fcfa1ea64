export type Unit = "day" | "week" | "month" | "year";

const DAY = 86_400_000;

/** The day so many days later, or earlier. */
export function addDays(day: string, days: number) {
  return toDay(Date.parse(day) + days * DAY);
}

/** How many days from one to the other, both counted. */
export function countDays(from: string, to: string) {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1;
}

/** The last day of the period that begins on a day. */
export function findLastDay(from: string, unit: Unit) {
  if (unit === "day") return from;
  if (unit === "week") return addDays(from, 6);
  const next = new Date(from);
  if (unit === "year") next.setUTCFullYear(next.getUTCFullYear() + 1);
  else next.setUTCMonth(next.getUTCMonth() + 1);
  return toDay(next.getTime() - DAY);
}

function toDay(time: number) {
  // Beyond the years that have four digits there is no day to write.
  const bounded = Math.min(Math.max(time, Date.UTC(1, 0, 1)), Date.UTC(9999, 11, 31));
  return new Date(bounded).toISOString().slice(0, 10);
}
