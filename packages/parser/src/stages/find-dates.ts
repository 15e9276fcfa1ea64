import { MONTHS, RELATIVE_DAYS, WEEKDAYS } from "../lexicon/en/calendar";
import type { DateMention, Sentence, Token } from "../reading";
import type { DatePrecision, Day, Span } from "../types";

interface Reading {
  tokens: readonly Token[];
  published: Date | null;
}

interface Found {
  to: number;
  day: Day;
  precision: DatePrecision;
}

const DAY_MS = 86_400_000;
const CAPITAL = /^\p{Lu}/u;
const BOUNDS = /^(?:by|until|till|from|before|since|after|through|to|between|for)$/;
const AHEAD = /^(?:will|would|due|next|ahead|coming|plans?|planned|scheduled|expected|upcoming)$/;
const FAR = 7;
const RELATIVE_STARTS = new Set(Object.keys(RELATIVE_DAYS).map((phrase) => phrase.split(" ")[0] ?? ""));

const DATE_STARTS = new Set([...RELATIVE_STARTS, ...MONTHS.keys(), ...WEEKDAYS.keys()]);

/** Days that a sentence names. Without a day of publication only full dates can be told. */
export function findDates({ tokens }: Sentence, publishedOn: Day | null): DateMention[] {
  const reading = { tokens, published: publishedOn === null ? null : parseDay(publishedOn) };
  const dates: DateMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayBegin(tokens[at])) continue;
    const found =
      readWeekday(reading, at) ??
      readMonth(reading, at) ??
      readNumeric(reading, at) ??
      readRelative(reading, at);
    if (!found) continue;
    const start = tokens[at]?.start ?? 0;
    const { to, day, precision } = found;
    dates.push({
      from: at,
      to,
      span: [start, tokens[to - 1]?.end ?? start],
      day,
      precision,
      past: isPast(tokens, at),
    });
    at = to - 1;
  }
  return dates;
}

/** A figure, or a word of the calendar; most words begin no date. */
function mayBegin(token: Token | undefined): boolean {
  return token !== undefined && (/^\d/.test(token.text) || DATE_STARTS.has(token.lower));
}

/** Times that are told without a day: "last week", "in 2015", "recently". */
export function findVagueTimes({ tokens }: Sentence): Span[] {
  const spans: Span[] = [];
  for (const [at, token] of tokens.entries()) {
    const end = VAGUE_STARTS.has(token.lower) ? vagueEnd(tokens, at) : null;
    if (end !== null) spans.push([token.start, tokens[end - 1]?.end ?? token.end]);
  }
  return spans;
}

function vagueEnd(tokens: readonly Token[], at: number): number | null {
  const lower = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  if (lower === "recently" || lower === "previously" || (lower === "earlier" && next === ",")) return at + 1;
  if (/^(?:last|past|recent|previous)$/.test(lower) && PERIOD.test(next)) return at + 2;
  if (lower === "this" && PERIOD.test(next) && !/^(?:morning|evening)$/.test(next)) return at + 2;
  if (/^(?:in|since|during)$/.test(lower) && yearAt(tokens, at + 1) !== null) return at + 2;
  if (/^(?:in|since)$/.test(lower) && MONTHS.has(next) && numberAt(tokens, at + 2, 31) === null)
    return at + 2;
  if (PERIOD.test(lower.replace(/s$/, "")) && next === "ago") return at + 2;
  return null;
}

const PERIODS = "week weekend month year decade summer winter spring autumn fall century day";
const VAGUE_STARTS = new Set([
  ..."recently previously earlier last past recent previous this in since during".split(" "),
  ...PERIODS.split(" ").flatMap((period) => [period, `${period}s`]),
]);
const PERIOD =
  /^(?:week|weeks|weekend|month|months|year|years|decade|decades|summer|winter|spring|autumn|fall|century|day|days)$/;

/** The day of an ISO day or instant, as its own zone has it; null for anything else. */
export function dayOf(iso: string | undefined): Day | null {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(iso ?? "")?.[1];
  return day !== undefined && parseDay(day) !== null ? day : null;
}

function isPast(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - FAR); index -= 1) {
    const token = tokens[index];
    if (!token || /^[,.;:]$/.test(token.text)) return true;
    if (AHEAD.test(token.lower) || (index === at - 1 && BOUNDS.test(token.lower))) return false;
  }
  return true;
}

/** "Friday", "last Friday": the latest one that is not after the day of publication. */
function readWeekday({ tokens, published }: Reading, at: number): Found | null {
  const token = tokens[at];
  const weekday = token && WEEKDAYS.get(token.lower);
  if (!token || weekday === undefined || !CAPITAL.test(token.text) || !published) return null;
  if (/^(?:sun|sat|mon|wed|fri)$/.test(token.lower) && tokens[at + 1]?.text !== ".") return null;
  const back = (published.getUTCDay() - weekday + 7) % 7;
  const week = tokens[at - 1]?.lower === "last" && back === 0 ? 7 : 0;
  return { to: at + 1, day: shift(published, -(back + week)), precision: "day" };
}

/** "November 14, 2022", "14 November", "March". */
function readMonth({ tokens, published }: Reading, at: number): Found | null {
  const dayFirst = numberAt(tokens, at, 31);
  const monthAt = dayFirst === null ? at : at + 1;
  const token = tokens[monthAt];
  const month = token && MONTHS.get(token.lower);
  if (!token || month === undefined || !CAPITAL.test(token.text)) return null;
  let to = monthAt + 1;
  if (tokens[to]?.text === "." && token.lower.length < 5) to += 1;
  let day = dayFirst;
  if (day === null) {
    day = numberAt(tokens, to, 31);
    if (day !== null) to += 1;
  }
  const comma = tokens[to]?.text === "," ? 1 : 0;
  const year = yearAt(tokens, to + comma);
  if (year !== null) to += 1 + comma;
  if (day === null) return year === null ? null : { to, day: iso(year, month, 1), precision: "month" };
  const resolved = year === null ? latestYear(published, month, day) : iso(year, month, day);
  return resolved === null || parseDay(resolved) === null ? null : { to, day: resolved, precision: "day" };
}

/** A month and day without a year: the nearest such day around the publication, the past one in doubt. */
function latestYear(published: Date | null, month: number, day: number): Day | null {
  if (!published) return null;
  const year = published.getUTCFullYear();
  const ahead = Date.UTC(year, month - 1, day) - published.getTime();
  if (ahead > 120 * DAY_MS) return iso(year - 1, month, day);
  return iso(ahead < -245 * DAY_MS ? year + 1 : year, month, day);
}

function readNumeric({ tokens }: Reading, at: number): Found | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tokens[at]?.text ?? "");
  return match && parseDay(match[0]) ? { to: at + 1, day: match[0], precision: "day" } : null;
}

function readRelative({ tokens, published }: Reading, at: number): Found | null {
  if (!published || !RELATIVE_STARTS.has(tokens[at]?.lower ?? "")) return null;
  for (const length of [4, 3, 2, 1]) {
    const phrase = tokens
      .slice(at, at + length)
      .map(({ lower }) => lower)
      .join(" ");
    const offset = Object.hasOwn(RELATIVE_DAYS, phrase) ? RELATIVE_DAYS[phrase] : undefined;
    if (offset !== undefined) return { to: at + length, day: shift(published, offset), precision: "day" };
  }
  return null;
}

function numberAt(tokens: readonly Token[], at: number, most: number): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(tokens[at]?.text ?? "");
  const value = Number(match?.[1] ?? 0);
  return value >= 1 && value <= most ? value : null;
}

function yearAt(tokens: readonly Token[], at: number): number | null {
  const text = tokens[at]?.text ?? "";
  return /^(?:19|20)\d{2}$/.test(text) ? Number(text) : null;
}

function parseDay(day: Day): Date | null {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? date : null;
}

function shift(date: Date, days: number): Day {
  return new Date(date.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

function iso(year: number, month: number, day: number): Day {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
