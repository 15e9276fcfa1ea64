import type { DayRange } from "@readout/db";
import type { Reading } from "../values/reading";
import { addDays, type Period, readPeriod } from "./period";

const UNITS = new Map([
  ["d", 1],
  ["w", 7],
  ["m", 30],
  ["y", 365],
]);
/** A thousand years. */
const MAX_AGE = 365_000;
const AGE = /^(<=|>=|<|>)(\d{1,5})([dwmy])$/i;
const COMPARISON = /^(<=|>=|<|>)(.+)$/;
const HELP = "Write 2022, 2022-07, 2022-07-29, 2022-07/2022-09, >=2022-07 or <7d.";

/** A day, month, year, interval ("2022-07/2022-09", "../2022") or age ("<7d"; a month is 30 days, a year 365). */
export function readDays(text: string): Reading<DayRange> {
  const age = readAge(text);
  if (age) return { value: age };
  const range = readRange(text);
  if (!range) return { fault: `“${text}” is no date. ${HELP}` };
  if (range.from !== null && range.to !== null && range.from > range.to)
    return { fault: `“${text}” ends before it begins.` };
  return { value: range };
}

function readAge(text: string): DayRange | undefined {
  const [, comparison = "", count = "", unit = ""] = AGE.exec(text) ?? [];
  if (!isComparison(comparison)) return undefined;
  const days = Number(count) * (UNITS.get(unit.toLowerCase()) ?? 0);
  return days <= MAX_AGE ? { type: "age", comparison, days } : undefined;
}

function readRange(text: string): Extract<DayRange, { type: "days" }> | undefined {
  const [, comparison, limit = ""] = COMPARISON.exec(text) ?? [];
  if (comparison) return compare(comparison, readPeriod(limit));
  const [start = "", end, ...rest] = text.split("/");
  if (rest.length > 0) return undefined;
  if (end === undefined) {
    const period = readPeriod(start);
    return period && { type: "days", ...period };
  }
  return readInterval(start, end);
}

function readInterval(start: string, end: string) {
  const from = isOpen(start) ? null : readPeriod(start)?.from;
  const to = isOpen(end) ? null : readPeriod(complete(end, start))?.to;
  if (from === undefined || to === undefined || (from === null && to === null)) return undefined;
  return { type: "days" as const, from, to };
}

function compare(comparison: string, period: Period | undefined) {
  if (!period || !isComparison(comparison)) return undefined;
  const limits = {
    "<": { from: null, to: addDays(period.from, -1) },
    "<=": { from: null, to: period.to },
    ">": { from: addDays(period.to, 1), to: null },
    ">=": { from: period.from, to: null },
  };
  const { from, to } = limits[comparison];
  const isInCalendar = readPeriod(from ?? to ?? "") !== undefined;
  return isInCalendar ? { type: "days" as const, from, to } : undefined;
}

function isComparison(text: string): text is "<" | "<=" | ">" | ">=" {
  return ["<", "<=", ">", ">="].includes(text);
}

function isOpen(limit: string) {
  return limit === "" || limit === "..";
}

/** ISO 8601 leaves out of the end what it shares with the start: "2022-07/09". */
function complete(end: string, start: string) {
  return /^\d\d(-\d\d)?$/.test(end) ? start.slice(0, Math.max(0, start.length - end.length)) + end : end;
}
