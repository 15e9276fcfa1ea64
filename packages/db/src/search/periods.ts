export type Unit = "day" | "week" | "month" | "year";

export interface Period {
  /** Its first day. */
  from: string;
  count: number;
  /** Of the sides of a chosen pair of countries. */
  first: number;
  second: number;
}

const DAY = 86_400_000;

/** The unit in which so many days make a drawing that can be read. */
export function chooseUnit(from: string, to: string): Unit {
  const days = (Date.parse(to) - Date.parse(from)) / DAY;
  if (days <= 92) return "day";
  if (days <= 732) return "week";
  return days <= 366 * 15 ? "month" : "year";
}

/** Adds days up to periods, silent ones between included. Days come in their order. */
export function addUp(days: Period[]): { unit: Unit; periods: Period[] } {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return { unit: "day", periods: [] };
  const unit = chooseUnit(first.from, last.from);
  const periods = new Map(listStarts(first.from, last.from, unit).map((from) => [from, emptyPeriod(from)]));
  for (const day of days) {
    const period = periods.get(startOf(day.from, unit));
    if (!period) continue;
    period.count += day.count;
    period.first += day.first;
    period.second += day.second;
  }
  return { unit, periods: [...periods.values()] };
}

const emptyPeriod = (from: string): Period => ({ from, count: 0, first: 0, second: 0 });

function listStarts(from: string, to: string, unit: Unit): string[] {
  const starts: string[] = [];
  for (let start = startOf(from, unit); start <= to; start = nextStart(start, unit)) starts.push(start);
  return starts;
}

/** The first day of a day's period; weeks begin on Monday. */
function startOf(day: string, unit: Unit): string {
  if (unit === "year") return `${day.slice(0, 4)}-01-01`;
  if (unit === "month") return `${day.slice(0, 7)}-01`;
  if (unit === "day") return day;
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  return toDay(Date.parse(day) - weekday * DAY);
}

function nextStart(start: string, unit: Unit): string {
  if (unit === "day" || unit === "week") return toDay(Date.parse(start) + (unit === "day" ? 1 : 7) * DAY);
  const next = new Date(start);
  if (unit === "month") next.setUTCMonth(next.getUTCMonth() + 1);
  else next.setUTCFullYear(next.getUTCFullYear() + 1);
  return toDay(next.getTime());
}

const toDay = (time: number) => new Date(time).toISOString().slice(0, 10);
