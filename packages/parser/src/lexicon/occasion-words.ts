import { AR } from "./ar/occasion-words";
import { DE } from "./de/occasion-words";
import { EL } from "./el/occasion-words";
import { EN } from "./en/occasion-words";
import { ES } from "./es/occasion-words";
import { FA } from "./fa/occasion-words";
import { FR } from "./fr/occasion-words";
import { IT } from "./it/occasion-words";
import { JA } from "./ja/occasion-words";
import { PL } from "./pl/occasion-words";
import { PT } from "./pt/occasion-words";
import { RU } from "./ru/occasion-words";
import { TR } from "./tr/occasion-words";
import { UK } from "./uk/occasion-words";
import { ZH } from "./zh/occasion-words";
import type { CountryCode, EventType } from "../types";

/** What of a language tells an article's event and who took part in it, where there is no grammar for more. */
export interface OccasionWords {
  /** Words that tell what happened; beginnings of words where words bend. The first type that stands counts most. */
  events: Partial<Record<Exclude<EventType, "other">, RegExp>>;
  /** Besides the names that the runtime knows: adjectives of another stem, short forms, capitals for governments. */
  countries: Partial<Record<CountryCode, string>>;
  /** By the name of the office in English. */
  offices: Partial<Record<Office, RegExp>>;
  today: RegExp;
  yesterday: RegExp;
}

type Office =
  "President" | "Prime Minister" | "Chancellor" | "Foreign Minister" | "Foreign Ministry spokesperson";

const WORDS: Record<string, OccasionWords> = {
  en: EN,
  zh: ZH,
  ru: RU,
  uk: UK,
  pl: PL,
  fa: FA,
  ar: AR,
  ja: JA,
  es: ES,
  fr: FR,
  de: DE,
  it: IT,
  pt: PT,
  tr: TR,
  el: EL,
};

/** The words of a language by its BCP 47 tag; English ones where there are none. */
export function occasionWordsOf(lang: string | null): OccasionWords {
  return WORDS[lang?.split("-")[0] ?? "en"] ?? EN;
}

/** Has event words, countries and offices of its own. */
export function hasOccasionWords(lang: string | null): boolean {
  return lang !== null && Object.hasOwn(WORDS, lang);
}
