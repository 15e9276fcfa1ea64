import { occasionWordsOf } from "../lexicon/occasion-words";
import type { Day } from "../types";

const DAY_MS = 86_400_000;

/**
 * The day that a text gives for what happened, from its sentences that have a word for it, else from its first ones.
 * Days without a year and days of the week are the last such before publication. Null where it tells none.
 */
export function findDay({
  title,
  text,
  lang,
  published,
}: {
  title: string;
  text: string;
  lang: string | null;
  published: Day | null;
}): Day | null {
  const sentences = [title, ...text.split(/(?<=[.!?。！？])\s*|\n+/u)].filter(Boolean);
  const words = Object.values(occasionWordsOf(lang).events);
  const telling = sentences.filter((sentence) => words.some((pattern) => sentence.search(pattern) >= 0));
  for (const sentence of [...telling, ...sentences.slice(0, 3)]) {
    const day = readDay(sentence, lang ?? "en", published);
    if (day !== null && isRecent(day, published)) return day;
  }
  return null;
}

/** What lies further back is the background of the news. */
function isRecent(day: Day, published: Day | null): boolean {
  return published === null || (addDays(published, -7) <= day && day <= addDays(published, 30));
}

function readDay(sentence: string, lang: string, published: Day | null): Day | null {
  const dated = readDate(sentence, lang, published);
  if (dated !== null || published === null) return dated;
  const weekday = readWeekday(sentence, lang);
  if (weekday !== undefined) return lastWeekday(weekday, published);
  const { today, yesterday } = occasionWordsOf(lang);
  if (yesterday.test(sentence)) return addDays(published, -1);
  return today.test(sentence) ? published : null;
}

/** "29 July 2022", "July 29", "29 июля", "7月29日", "29日". */
function readDate(sentence: string, lang: string, published: Day | null): Day | null {
  const chinese = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日/u.exec(sentence);
  if (chinese)
    return complete(
      { year: chinese[1], month: Number(chinese[2] ?? published?.slice(5, 7)), day: Number(chinese[3]) },
      published,
    );
  const months = listMonths(lang);
  for (const [index, month] of months.entries()) {
    const found =
      new RegExp(
        `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: de| of)? ${month}\\p{L}*(?:,? (?:de )?(\\d{4}))?`,
        "iu",
      ).exec(sentence) ??
      new RegExp(
        `(?<!\\p{L})${month}\\p{L}*\\.? (\\d{1,2})(?!\\d)(?:st|nd|rd|th)?(?:,? (\\d{4}))?`,
        "iu",
      ).exec(sentence);
    if (found) return complete({ year: found[2], month: index + 1, day: Number(found[1]) }, published);
  }
  return null;
}

function complete(
  { year, month, day }: { year: string | undefined; month: number; day: number },
  published: Day | null,
): Day | null {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const toDay = (of: string) => `${of}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  if (year) return toDay(year);
  if (published === null) return null;
  const sameYear = toDay(published.slice(0, 4));
  return sameYear <= addDays(published, 7) ? sameYear : toDay(String(Number(published.slice(0, 4)) - 1));
}

function readWeekday(sentence: string, lang: string): number | undefined {
  if (lang.startsWith("zh")) {
    const found = /(?:周|星期|週|礼拜)([一二三四五六日天])/u.exec(sentence)?.[1];
    return found === undefined ? undefined : "日一二三四五六".indexOf(found === "天" ? "日" : found);
  }
  const found = listWeekdays(lang).findIndex((name) =>
    new RegExp(`(?<![\\p{L}\\u200c])${name}`, "iu").test(sentence),
  );
  return found < 0 ? undefined : found;
}

function lastWeekday(weekday: number, published: Day): Day {
  const gap = (new Date(published).getUTCDay() - weekday + 7) % 7;
  return addDays(published, -gap);
}

const cache = new Map<string, string[]>();

/** Sunday first, as beginnings of words: they bend. */
function listWeekdays(lang: string): string[] {
  return remember(`${lang} weekday`, () =>
    Array.from({ length: 7 }, (_, index) =>
      bare(format(lang, { weekday: "long" }, Date.UTC(2024, 0, 7 + index))),
    ),
  );
}

function listMonths(lang: string): string[] {
  return remember(`${lang} month`, () =>
    Array.from({ length: 12 }, (_, index) => {
      const parts = new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, {
        month: "long",
        day: "numeric",
        timeZone: "UTC",
      }).formatToParts(Date.UTC(2024, index, 15));
      return bare(parts.find(({ type }) => type === "month")?.value ?? "");
    }),
  );
}

const format = (lang: string, options: Intl.DateTimeFormatOptions, at: number) =>
  new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, { ...options, timeZone: "UTC" }).format(at);

/** Without the ending: "среда" is "среду" on that day. Short names stay whole. */
function bare(name: string): string {
  const stem = name.length > 5 ? name.slice(0, -2) : name.length > 4 ? name.slice(0, -1) : name;
  return stem.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function remember(key: string, make: () => string[]): string[] {
  const known = cache.get(key) ?? make();
  cache.set(key, known);
  return known;
}

function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}
