import { COUNTRY_TABLE } from "./country-table";
import { foldKey } from "./fold-text";
import type { CountryCode } from "../types";

/** `adjective` covers "Chinese" for a thing and for one person; `people` is "Americans", "Briton". */
export type CountrySense = "name" | "adjective" | "people" | "capital" | "seat";

export interface Country {
  code: CountryCode;
  alpha3: string;
  names: string[];
  adjectives: string[];
  /** Plural forms: "Britons", "Chinese". */
  peoples: string[];
  capitals: string[];
  /** Palaces, parliaments and offices that stand for the government. */
  seats: string[];
}

/** Every country, territory and body the parser knows, in order of code. */
export const COUNTRIES: readonly Country[] = COUNTRY_TABLE.trim().split("\n").map(readLine);

const byCode = new Map(COUNTRIES.map((country) => [country.code, country]));

/** Languages whose country names `findCountry` accepts. */
const NAME_LANGUAGES = "zh zh-Hant fa ru ar ja es fr de pl pt tr".split(" ");

const codesByKey = new Map<string, CountryCode>();
let foreignNamesRead = false;

/** The country of a code (alpha-2), undefined when unknown. */
export function getCountry(code: CountryCode): Country | undefined {
  return byCode.get(code);
}

/** The name shown for an alpha-2 code; the code itself when it is unknown. `lang` is BCP 47. */
export function countryName(code: CountryCode, lang = "en"): string {
  const english = byCode.get(code)?.names[0];
  if (lang === "en" || english === undefined) return english ?? code;
  return namesIn(lang).of(code) ?? english;
}

/** Alpha-3 of an alpha-2 code: ISO 3166-1, or PLOVER's code where ISO has none (EUR, UNO, KOS). */
export function alpha3(code: CountryCode): string | undefined {
  return byCode.get(code)?.alpha3;
}

/**
 * The alpha-2 code for a code (alpha-2, alpha-3), name, adjective or capital, whatever the case and accents;
 * names also in the supported languages. Undefined when unknown or when it means several ("Korea").
 */
export function findCountry(nameOrCode: string): CountryCode | undefined {
  if (nameOrCode.length > 80) return undefined;
  if (codesByKey.size === 0) readEnglishKeys();
  const key = foldKey(nameOrCode);
  const found = codesByKey.get(key);
  if (found !== undefined || foreignNamesRead) return found;
  readForeignKeys();
  return codesByKey.get(key);
}

function readLine(line: string): Country {
  const [codes = "", names = "", adjectives = "", peoples = "", capitals = "", seats = ""] = line.split("|");
  const [code = "", alpha3 = ""] = codes.split(" ");
  const listed = { names: variants(names), adjectives: variants(adjectives), capitals: variants(capitals) };
  return {
    code,
    alpha3,
    ...listed,
    seats: variants(seats),
    peoples: readPeoples(peoples, listed.adjectives),
  };
}

function variants(field: string): string[] {
  return field === "" || field === "-" ? [] : field.split("/");
}

/** "Canadian" gives "Canadians"; "Chinese", "Irish" and "Swiss" are their own plural and stay adjectives. */
function readPeoples(field: string, adjectives: string[]): string[] {
  if (field !== "") return variants(field);
  return adjectives
    .filter((adjective) => !/(?:ese|sh|ch|ss)$/.test(adjective))
    .map((adjective) => `${adjective}s`);
}

/** Codes win over names, names over adjectives, and so on: each sense is read for all countries before the next. */
function readEnglishKeys() {
  for (const { code } of COUNTRIES) addKey(code, code);
  for (const { code, alpha3 } of COUNTRIES) addKey(alpha3, code);
  addKey("XKX", "XK");
  for (const sense of ["names", "adjectives", "peoples", "capitals", "seats"] as const) {
    for (const country of COUNTRIES) {
      for (const variant of country[sense]) addKey(variant, country.code);
    }
  }
}

function readForeignKeys() {
  foreignNamesRead = true;
  for (const lang of NAME_LANGUAGES) {
    const names = namesIn(lang);
    for (const { code } of COUNTRIES) addKey(names.of(code) ?? code, code);
  }
}

function addKey(variant: string, code: CountryCode) {
  const key = foldKey(variant);
  if (!codesByKey.has(key)) codesByKey.set(key, code);
}

function namesIn(lang: string) {
  return new Intl.DisplayNames([lang], { type: "region", fallback: "none" });
}
