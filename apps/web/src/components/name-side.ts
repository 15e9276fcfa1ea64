import { getCountry } from "@readout/parser/countries";
import { findCountryName } from "./country-name";

/** The capital that stands for a side's government, "Tehran"; the country's name where it has none. */
export function nameCapital(code: string) {
  return getCountry(code)?.capitals[0] ?? findCountryName(code);
}

/** "Iranian", of accounts and reports. */
export function nameAdjective(code: string) {
  return getCountry(code)?.adjectives[0] ?? findCountryName(code);
}
