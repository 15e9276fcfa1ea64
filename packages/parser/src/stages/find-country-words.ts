import { findBodies, findOutlets } from "../lexicon/find-bodies";
import { findCountryMentions } from "../lexicon/find-country-mentions";
import { readFolded } from "../lexicon/fold-text";
import type { CountryWord } from "../reading";

/** Countries, unions and bodies that the text names, in order of place. */
export function findCountryWords(text: string): CountryWord[] {
  const folded = readFolded(text);
  const outlets = findOutlets(folded).map(({ span }) => span);
  const bodies = findBodies(folded).map(({ body, span }): CountryWord => ({
    code: body.country ?? "",
    sense: "body",
    span,
    body: body.name,
  }));
  const words = [
    ...outlets.map((span): CountryWord => ({ code: "", sense: "body", span, body: "" })),
    ...bodies,
    ...findCountryMentions(folded).map(({ code, sense, span }): CountryWord => ({ code, sense, span })),
  ];
  words.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const apart: CountryWord[] = [];
  for (const word of words) {
    const before = apart.at(-1);
    if (word.span[0] < (before?.span[1] ?? 0)) continue;
    if (before && isOwner(text, before, word))
      apart[apart.length - 1] = { ...word, span: [before.span[0], word.span[1]] };
    else apart.push(word);
  }
  return apart.map((word) => (isForeignOffice(text, word, apart) ? { ...word, code: "" } : word));
}

/** London has one, so have Islamabad and Berlin: where nothing else is British, it is not told whose. */
function isForeignOffice(text: string, { span, code }: CountryWord, words: readonly CountryWord[]): boolean {
  const isOffice = (at: CountryWord["span"]) => /^(?:the )?foreign office$/i.test(text.slice(...at));
  return isOffice(span) && !words.some((other) => other.code === code && !isOffice(other.span));
}

/** "Iran's Supreme National Security Council", "the US Pacific Command": the country's name belongs to the body's. */
function isOwner(text: string, country: CountryWord, body: CountryWord): boolean {
  return (
    body.sense === "body" &&
    country.sense !== "body" &&
    country.code === body.code &&
    /^(?:['’]s?)? $/.test(text.slice(country.span[1], body.span[0]))
  );
}
