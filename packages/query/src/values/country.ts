import { COUNTRIES, findCountry } from "@readout/parser/countries";
import { suggest } from "../suggest";
import type { Reading } from "./reading";

/** The alpha-2 code of a country given by code or name. */
export function readCountry(text: string): Reading<string> {
  const value = findCountry(text);
  if (value !== undefined) return { value };
  const names = COUNTRIES.flatMap(({ names }) => names.slice(0, 1));
  return { fault: `“${text}” is no country.${suggest(text, names)}` };
}
