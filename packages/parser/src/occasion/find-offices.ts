import { hasOccasionWords, occasionWordsOf } from "../lexicon/occasion-words";
import type { CountryCode } from "../types";

interface Place {
  country: CountryCode;
  start: number;
}

/** "the president of Iran", "le président chinois": an office stands this near to the word for its country. */
const REACH = 24;

/** The office that the text names first beside a word for each country. */
export function findOffices(
  text: string,
  lang: string | null,
  places: readonly Place[],
): Map<CountryCode, string> {
  const found = new Map<CountryCode, string>();
  const offices = patternsOf(lang).flatMap(([office, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
      office,
      start: index,
      end: index + length,
    })),
  );
  for (const { office, start, end } of longest(offices)) {
    const [nearest] = places
      .map((place) => ({ ...place, gap: place.start < start ? start - place.start : place.start - end }))
      .filter(({ gap }) => gap <= REACH)
      .toSorted((a, b) => a.gap - b.gap);
    if (nearest && !found.has(nearest.country)) found.set(nearest.country, office);
  }
  return found;
}

const cache = new Map<string | null, [string, RegExp][]>();

function patternsOf(lang: string | null): readonly [string, RegExp][] {
  const known =
    cache.get(lang) ??
    Object.entries(occasionWordsOf(lang).offices).map(([office, pattern]): [string, RegExp] => [
      office,
      new RegExp(pattern, "giu"),
    ]);
  if (hasOccasionWords(lang)) cache.set(lang, known);
  return known;
}

/** "Premierminister" is no "Minister": an office within a longer one does not count. */
function longest<T extends { start: number; end: number }>(offices: readonly T[]): T[] {
  const isWithin = (one: T, other: T) =>
    other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start;
  return offices
    .filter((one) => !offices.some((other) => isWithin(one, other)))
    .toSorted((a, b) => a.start - b.start);
}
