import { countries } from "country-flag-icons";
import { findCountryName } from "@/components/country-name";

const KNOWN = [...countries, "UN"]
  .filter((code) => /^[A-Z]{2}$/.test(code))
  .map((code) => ({ code, name: findCountryName(code) }));

/** Countries with that code, or in whose name a word begins so; those whose name itself does come first. */
export function findCountries(text: string) {
  const typed = text.toLowerCase();
  const rank = ({ code, name }: { code: string; name: string }) => {
    if (code.toLowerCase() === typed) return 0;
    if (name.toLowerCase().startsWith(typed)) return 1;
    return name.toLowerCase().includes(` ${typed}`) ? 2 : undefined;
  };
  return KNOWN.flatMap((country) => {
    const place = rank(country);
    return place === undefined ? [] : [{ ...country, place }];
  }).toSorted((a, b) => a.place - b.place);
}
