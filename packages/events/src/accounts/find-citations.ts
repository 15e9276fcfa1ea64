import type { CountryCode } from "@readout/parser";
import { findBodies, findOutlets } from "@readout/parser/bodies";
import { findCountryMentions } from "@readout/parser/country-mentions";

/** Where a text says whose telling it relays. */
export interface Citation {
  /** Null for "state media reported": those of whoever spoke. */
  country: CountryCode | null;
  start: number;
  /** Range of the sentence. */
  sentence: readonly [start: number, end: number];
}

const CARRYING =
  /\b(?:according to|said|says|reported?|reports|announced|stated|states|wrote|published|released?|quoted|quoting|citing|cited|readout|statement|website|press service)\b/i;
/** After a country's word: "the Chinese readout", "Tehran's version", "Iranian state media". */
const TELLING =
  /^(?:['’]s?)?(?:\s+[\p{L}-]+){0,3}?\s+(?:readouts?|versions?|accounts?|communiqu[eé]s?|summary|press release|press service|state (?:media|television|tv|broadcaster|news agency)|state-run \p{L}+|official (?:media|news agency))\b/iu;
/** Words without one of which there is no such telling: countries are looked for where it may stand only. */
const MAY_TELL = /readout|version|account|communiqu|summary|press|state|official/i;
const OWN_TELLING =
  /\b(?:state (?:media|television|tv)|official news agency|(?:his|her) (?:office|website|press service|spokes\w+))\b/gi;

/** Agencies, official bodies and "Tehran's version": every place where the words are said to come from a side. */
export function findCitations(text: string): Citation[] {
  return listSentences(text).flatMap(([start, end]) => {
    const words = text.slice(start, end);
    const found = [...findOutletCitations(words), ...findBodyCitations(words), ...findTellings(words)];
    const known = found.length > 0 ? found : findOwnTellings(words);
    return known.map(({ country, at }) => ({ country, start: start + at, sentence: [start, end] as const }));
  });
}

interface Found {
  country: CountryCode | null;
  at: number;
}

function findOutletCitations(words: string): Found[] {
  return findOutlets(words).flatMap(({ outlet, span }) =>
    outlet.control === "independent" ? [] : [{ country: outlet.country, at: span[0] }],
  );
}

/** A ministry that is only talked about is not cited. */
function findBodyCitations(words: string): Found[] {
  if (!CARRYING.test(words)) return [];
  const generic = [
    ...words.matchAll(
      /\b(?:foreign ministry|ministry of foreign affairs|foreign affairs ministry|presidency|president's office|presidential office)\b/gi,
    ),
  ];
  const named = findBodies(words).flatMap(({ body, span }) =>
    body.country !== null && ["ministry", "presidency", "government"].includes(body.kind)
      ? [{ country: body.country, at: span[0] }]
      : [],
  );
  const countries = generic.length > 0 ? findCountryMentions(words) : [];
  const placed = generic.flatMap(({ index }) => {
    const before = countries.findLast(({ span }) => span[1] <= index && index - span[1] <= 4);
    return before ? [{ country: before.code, at: index }] : [];
  });
  return [...named, ...placed];
}

function findTellings(words: string): Found[] {
  if (!MAY_TELL.test(words)) return [];
  return findCountryMentions(words).flatMap(({ code, span }) =>
    TELLING.test(words.slice(span[1])) ? [{ country: code, at: span[0] }] : [],
  );
}

function findOwnTellings(words: string): Found[] {
  return [...words.matchAll(OWN_TELLING)].map(({ index }) => ({ country: null, at: index }));
}

function listSentences(text: string): [number, number][] {
  const ends = [...text.matchAll(/[.!?]["”’)]?(?=\s+[\p{Lu}“"‘(])|\n+|[。！？]/gu)].map(
    ({ index, 0: match }) => index + match.length,
  );
  return [...ends, text.length]
    .map((end, order, all) => [all[order - 1] ?? 0, end] as [number, number])
    .filter(([start, end]) => start < end);
}
