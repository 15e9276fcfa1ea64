import { COUNTRIES } from "./countries";
import { AMBIGUOUS, COMBINING_FORMS, NO_COUNTRY, PREFERRED } from "./country-phrases";
import { foldText } from "./fold-text";
import { indexPhrases } from "./phrase-index";
import type { Country, CountrySense } from "./countries";
import type { CountryCode } from "../types";

export interface CountryMeaning {
  code: CountryCode;
  sense: CountrySense;
  /** "Americans", not "American". */
  plural: boolean;
  /** Also the name of something else ("Jordan", "Washington"): wants support from its context. */
  ambiguous: boolean;
}

const SENSES = {
  name: "names",
  adjective: "adjectives",
  people: "peoples",
  capital: "capitals",
  seat: "seats",
} as const satisfies Record<CountrySense, keyof Country>;

/** Null stands for a phrase that hides a country's word: "Paris Agreement". Forms are folded. */
export const COUNTRY_PHRASES = indexPhrases<CountryMeaning | null>(collectMeanings());

function collectMeanings() {
  const meanings = new Map<string, CountryMeaning | null>();
  const add = (form: string, meaning: CountryMeaning | null) => {
    const key = foldText(form);
    if (!meanings.has(key)) meanings.set(key, meaning);
  };
  for (const phrase of NO_COUNTRY.trim().split(/[/\n]/)) add(phrase, null);
  for (const [form, code] of Object.entries(COMBINING_FORMS))
    add(`${form}-`, meaningOf(form, code, "adjective"));
  for (const [form, code] of Object.entries(PREFERRED)) add(form, meaningOf(form, code, "capital"));
  for (const sense of Object.keys(SENSES) as CountrySense[]) {
    for (const country of COUNTRIES) {
      for (const form of formsOf(country, sense)) {
        add(form, meaningOf(form, country.code, sense));
        if (form.length > 3) add(form.toUpperCase(), meaningOf(form, country.code, sense));
      }
    }
  }
  return meanings;
}

function meaningOf(form: string, code: CountryCode, sense: CountrySense): CountryMeaning {
  const plural = sense === "people" && /(?:s|men)$/.test(form);
  return { code, sense, plural, ambiguous: AMBIGUOUS.has(form) };
}

/** Peoples are listed in the plural; "Briton" and "Frenchman" are added. */
function formsOf(country: Country, sense: CountrySense): string[] {
  const forms = country[SENSES[sense]];
  if (sense !== "people") return forms;
  return forms.flatMap((form) => [form, form.replace(/men$/, "man").replace(/s$/, "")]);
}
