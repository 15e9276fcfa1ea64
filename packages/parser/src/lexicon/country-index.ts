import { COUNTRIES } from "./countries";
import { AMBIGUOUS, COMBINING_FORMS, NO_COUNTRY, PREFERRED } from "./country-phrases";
import { foldText } from "./fold-text";
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

export interface CountryEntry {
  /** Folded form as it stands in a text. */
  form: string;
  /** Null for a phrase that hides a country's word: "Paris Agreement". */
  meaning: CountryMeaning | null;
}

const SENSES = {
  name: "names",
  adjective: "adjectives",
  people: "peoples",
  capital: "capitals",
  seat: "seats",
} as const satisfies Record<CountrySense, keyof Country>;

const HEAD = /^\p{L}+/u;

/** Entries by the letters that they begin with, longest first. */
const entriesByHead = indexByHead(collectMeanings());

/** The entry that is exactly `form` (folded). */
export function findEntry(form: string): CountryEntry | undefined {
  return candidatesAt(form, 0).find((entry) => entry.form === form);
}

/** The longest entry that stands at `start` of a folded text and ends where a word ends. */
export function longestEntryAt(folded: string, start: number): CountryEntry | undefined {
  return candidatesAt(folded, start).find(
    ({ form }) => folded.startsWith(form, start) && endsWord(folded, start + form.length),
  );
}

function candidatesAt(folded: string, start: number): CountryEntry[] {
  const head = HEAD.exec(folded.slice(start, start + 40))?.[0] ?? "";
  return entriesByHead.get(head) ?? [];
}

function endsWord(folded: string, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(folded.charAt(end)) || folded.charAt(end - 1) === "-";
}

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

function indexByHead(meanings: Map<string, CountryMeaning | null>): Map<string, CountryEntry[]> {
  const index = new Map<string, CountryEntry[]>();
  for (const [form, meaning] of meanings) {
    const head = HEAD.exec(form)?.[0] ?? "";
    index.set(head, [...(index.get(head) ?? []), { form, meaning }]);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.form.length - a.form.length);
  return index;
}
