import { findCountryMentions } from "@readout/parser/country-mentions";
import { fold } from "../fold";

const NAME = /(?<=[^.!?…:"“”\n]\s)\p{Lu}[\p{L}’'-]{3,}/gu;
/** Spelling and inflection change the ends of names: "Nijjar", "Nijjara"; "Khalistan", "Khalistani". */
const LENGTH = 5;
const MOST = 24;
/** Enough of an article to know its matter. */
const HEAD = 4000;
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|june|july|august|september|october|november|december)|^(?:president|prime|minister|foreign|ministry|government|parliament|house)/;

/** What an article's matter is known by: the beginnings of the names in it, countries left out. */
export function findSigns(title: string | null, text: string): string[] {
  const words = `${title ?? ""} \n ${text.slice(0, HEAD)}`;
  const countries = findCountryMentions(words).map(({ span }) => span);
  const names = [...words.matchAll(NAME)].filter(
    ({ index, 0: { length } }) => !countries.some(([start, end]) => index < end && start < index + length),
  );
  const signs = names.map(([name]) => fold(name)).filter((name) => name.length >= 4 && !CALENDAR.test(name));
  return [...new Set(signs.map((name) => name.slice(0, LENGTH)))].toSorted().slice(0, MOST);
}
