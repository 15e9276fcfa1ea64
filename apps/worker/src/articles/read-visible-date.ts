import * as chrono from "chrono-node";

const READERS: Record<string, Pick<chrono.Chrono, "parse">> = {
  en: chrono.strict,
  de: chrono.de.strict,
  fr: chrono.fr.strict,
  es: chrono.es.strict,
  pt: chrono.pt.strict,
  ru: chrono.ru.strict,
  it: chrono.it.strict,
  ja: chrono.ja.strict,
  zh: chrono.zh.strict,
  nl: chrono.nl.strict,
};
const MAX_LENGTH = 200;

/** The day that a short visible text names in full ("25. November 2021"), as `2021-11-25`; null when it names none. */
export function readVisibleDate(text: string, lang: string | null): string | null {
  const short = text.replace(/\s+/g, " ").trim().slice(0, MAX_LENGTH);
  if (!/\d{4}/.test(short)) return null;
  return readNumbers(short, lang) ?? readWords(short, lang);
}

/** Days written in figures: 2022-07-30, 2022/7/30, 2022年7月30日, 30.07.2022; 3/5/2022 is month first in English only. */
function readNumbers(text: string, lang: string | null): string | null {
  const big = /(?<!\d)((?:19|20)\d{2})(?:[-./]|年\s?)(\d{1,2})(?:[-./]|月\s?)(\d{1,2})(?!\d)/.exec(text);
  if (big) return day(big[1]!, big[2]!, big[3]!);
  const small = /(?<!\d)(\d{1,2})([-./])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/.exec(text);
  if (!small) return null;
  const [, first, mark, second, year] = small;
  const monthFirst = mark === "/" && (lang === "en" || lang === null) && Number(first) <= 12;
  return monthFirst ? day(year!, first!, second!) : day(year!, second!, first!);
}

function readWords(text: string, lang: string | null): string | null {
  for (const reader of new Set([READERS[lang ?? "en"] ?? READERS["en"]!, ...Object.values(READERS)])) {
    for (const { start } of reader.parse(text)) {
      if (!start.isCertain("year") || !start.isCertain("month") || !start.isCertain("day")) continue;
      return day(String(start.get("year")), String(start.get("month")), String(start.get("day")));
    }
  }
  return null;
}

function day(year: string, month: string, date: string): string | null {
  if (Number(month) > 12 || Number(date) > 31 || Number(month) < 1 || Number(date) < 1) return null;
  return `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
}
