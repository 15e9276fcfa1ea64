import { COUNTRIES } from "../lexicon/countries";
import { findCountryMentions } from "../lexicon/find-country-mentions";
import { occasionWordsOf } from "../lexicon/occasion-words";
import type { CountryCode } from "../types";

interface Mention {
  country: CountryCode;
  start: number;
}

/** Languages whose words stand without spaces between them. */
const UNSPACED = new Set(["zh", "ja", "th"]);

/** Where a text names countries, in any language that the runtime has country names of. */
export function findCountryWords(text: string, lang: string | null): Mention[] {
  const language = lang?.split("-")[0] ?? "en";
  if (language === "en")
    return findCountryMentions(text).map(({ code, span }) => ({ country: code, start: span[0] }));
  return patternsOf(lang ?? "en", language).flatMap(({ country, pattern }) =>
    [...text.matchAll(pattern)].map(({ index }) => ({ country, start: index })),
  );
}

const cache = new Map<string, { country: CountryCode; pattern: RegExp }[]>();

function patternsOf(lang: string, language: string) {
  const known = cache.get(lang) ?? makePatterns(lang, language);
  cache.set(lang, known);
  return known;
}

function makePatterns(lang: string, language: string) {
  const names = new Intl.DisplayNames([lang], { type: "region", fallback: "none" });
  const more = occasionWordsOf(lang).countries;
  const isSpaced = !UNSPACED.has(language);
  return COUNTRIES.flatMap(({ code: country }) => {
    const name = names.of(country);
    const forms = [
      more[country],
      name && shorten(name, isSpaced && language !== "ar" && language !== "fa"),
    ].filter(Boolean);
    if (forms.length === 0) return [];
    const start = isSpaced && language !== "ar" ? "(?<![\\p{L}\\u200c])" : "";
    const end = language === "fa" ? "(?!\\p{L})" : "";
    return [{ country, pattern: new RegExp(`${start}(?:${forms.join("|")})${end}`, "giu") }];
  });
}

/** Names bend at their ends; those of four letters or fewer are left whole. */
function shorten(name: string, bends: boolean): string {
  const stem = !bends || name.length <= 4 ? name : name.slice(0, name.length > 6 ? -2 : -1);
  return `${stem.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}${bends && name.length <= 4 ? "(?!\\p{L}{3})" : ""}`;
}
