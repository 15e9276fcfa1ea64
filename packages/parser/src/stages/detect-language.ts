import { franc } from "franc-min";

/** Languages with a grammar here: their folders under `lexicon/`. */
const SUPPORTED = new Set(["en"]);
/** Fewer letters tell nothing. */
const LONG_ENOUGH = /(?:\P{L}*\p{L}){20}/u;
const SAMPLE = 1500;
/** Letters that Russian has and Bulgarian has not. */
const RUSSIAN_LETTERS = /[ыэ]/i;

const ENGLISH_WORDS = new Set(
  "the of and to that said with for by has have would its their from not".split(" "),
);
const LEAST_SHARE = 0.1;

export interface Language {
  /** BCP 47 primary tag; null when the text is too short to tell. */
  lang: string | null;
  supported: boolean;
}

/** The language of a text: as declared, else as its first lines look. */
export function detectLanguage(text: string, declared?: string): Language {
  const lang = declared ? primaryTag(declared) : guess(text);
  return { lang, supported: lang !== null && SUPPORTED.has(lang) };
}

function primaryTag(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? tag;
}

function guess(text: string): string | null {
  const sample = text.slice(0, SAMPLE).replace(/\s+/g, " ").trim();
  if (!LONG_ENOUGH.test(sample)) return null;
  if (looksEnglish(sample)) return "en";
  const found = franc(sample);
  if (found === "und") return null;
  if (found === "bul" && RUSSIAN_LETTERS.test(sample)) return "ru";
  // "rus" is "ru", "cmn" is "zh".
  return primaryTag(Intl.getCanonicalLocales(found)[0] ?? found);
}

/** Trigrams are unsure of a sentence or two; English has its own small words in every one. */
function looksEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const own = words.filter((word) => ENGLISH_WORDS.has(word));
  return own.length >= LEAST_SHARE * words.length && new Set(own).size > 1;
}
