import type { Actor, CountryWord, Mention, Person, Sentence } from "../reading";
import type { CountryCode } from "../types";

export interface Weighed {
  /** Countries of the article, the one most spoken of first. */
  ranked: { country: CountryCode; weight: number }[];
  /** The two foremost countries, each by the first of its officials the article names, else as a government. */
  sides: Actor[];
  /** Those that the lead speaks of. */
  lead: ReadonlySet<CountryCode>;
}

interface Parts {
  sentences: readonly Sentence[];
  words: readonly CountryWord[];
  mentions: readonly (readonly Mention[])[];
  people: ReadonlyMap<Mention, Person>;
  actorOf: (person: Person) => Actor;
  governmentOf: (country: CountryCode) => Actor;
}

const LEAD = 2;
const LEAD_WEIGHT = 3;
const OPENING = 4;

/** How much an article speaks of each country, by its words and its officials; its lead counts more. */
export function weighCountries({
  sentences,
  words,
  mentions,
  people,
  actorOf,
  governmentOf,
}: Parts): Weighed {
  const weights = new Map<CountryCode, number>();
  const lead = new Set<CountryCode>();
  const add = (country: CountryCode | null, weight: number) => {
    if (country && weight === LEAD_WEIGHT) lead.add(country);
    if (country) weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  const leadEnd = sentences[LEAD - 1]?.end ?? sentences.at(-1)?.end ?? 0;
  const start = sentences[0]?.start ?? 0;
  for (const { code, span } of words) if (span[0] >= start) add(code, span[0] < leadEnd ? LEAD_WEIGHT : 1);
  for (const [index, found] of mentions.entries())
    for (const mention of found) add(people.get(mention)?.country ?? null, index < LEAD ? LEAD_WEIGHT : 1);
  const ranked = Array.from(weights, ([country, weight]) => ({ country, weight })).toSorted(
    (a, b) => b.weight - a.weight,
  );
  const opening = openingPair(mentions, people);
  const foremost = ranked.slice(0, 2).map(({ country }) => country);
  const met = [...people.values()];
  const officials = foremost
    .flatMap((country) => mostNamed(people, country) ?? [])
    .toSorted((a, b) => met.indexOf(a) - met.indexOf(b));
  const pair = opening ?? (officials.length === 2 ? officials : null);
  return { ranked, sides: pair?.map(actorOf) ?? foremost.map(governmentOf), lead };
}

/** The official of a country whom the article names most often, the first of them in doubt. */
function mostNamed(people: Parts["people"], country: CountryCode): Person | undefined {
  const named = new Map<Person, number>();
  for (const person of people.values())
    if (person.country === country && person.office !== null) named.set(person, (named.get(person) ?? 0) + 1);
  return [...named].reduce<[Person | undefined, number]>(
    (most, [person, times]) => (times > most[1] ? [person, times] : most),
    [undefined, 0],
  )[0];
}

/** The first two officials of two countries that one sentence of the opening names. */
function openingPair(mentions: Parts["mentions"], people: Parts["people"]): Person[] | null {
  for (const found of mentions.slice(0, OPENING)) {
    const officials = new Map<CountryCode, Person>();
    for (const mention of found) {
      const person = people.get(mention);
      const isOfficial = person && (person.office !== null || mention.country !== null);
      if (person?.country && isOfficial && !officials.has(person.country))
        officials.set(person.country, person);
    }
    if (officials.size === 2) return [...officials.values()];
  }
  return null;
}
