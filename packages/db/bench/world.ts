import { foldText } from "../src/fold-text";
import { personIdOf, sourceIdOf } from "../src/ids";
import { CONTROLS } from "../src/schema";
import { COUNTRIES } from "./code-book";
import { pick, seedRandom, Zipf } from "./random";

/** Everything that statements are made of, and how often each comes up. All of it follows from the seed. */
export type World = ReturnType<typeof makeWorld>;

const SIZES = { words: 60_000, people: 20_000, sources: 800 };
const ONSETS = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "t", "v", "z", "br", "tr", "kl"];
const VOWELS = ["a", "e", "i", "o", "u", "ai", "ou"];
const LANGS = ["en", "en", "en", "en", "en", "en", "zh", "fr", "fa", "ar", "ru", "es"];

export function makeWorld(seed: number) {
  const random = seedRandom(seed);
  const countries = COUNTRIES;
  const country = new Zipf(COUNTRIES.length, 2);
  return {
    words: listWords(random),
    /** The first word comes up in 22 % of all statements, the last ones in one of 20,000. */
    word: new Zipf(SIZES.words, 12),
    countries,
    country,
    people: Array.from({ length: SIZES.people }, (_, index) =>
      makePerson(random, index, () => countries[country.draw(random)] ?? "US"),
    ),
    person: new Zipf(SIZES.people, 5),
    sources: Array.from({ length: SIZES.sources }, (_, index) => makeSource(random, index, countries)),
    source: new Zipf(SIZES.sources, 5),
  };
}

function listWords(random: () => number): string[] {
  const words = new Set<string>();
  while (words.size < SIZES.words) words.add(makeWord(random, 2 + Math.floor(random() * 3)));
  return [...words];
}

function makeWord(random: () => number, syllables: number): string {
  return Array.from({ length: syllables }, () => pick(random, ONSETS) + pick(random, VOWELS)).join("");
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function makePerson(random: () => number, index: number, drawCountry: () => string) {
  const name = `${capital(makeWord(random, 2))} ${capital(makeWord(random, 3))}${index}`;
  const country = drawCountry();
  const office = pick(random, [
    "President",
    "Prime Minister",
    "Foreign Minister",
    "Foreign Ministry spokesperson",
  ]);
  return {
    id: personIdOf({ type: "person", name, country }),
    name,
    nameFolded: foldText(name),
    country,
    office,
  };
}

function makeSource(random: () => number, index: number, countries: readonly string[]) {
  const name = `${capital(makeWord(random, 3))} ${pick(random, ["Daily", "Times", "News", "Post"])} ${index}`;
  return {
    id: sourceIdOf(name),
    name,
    nameFolded: foldText(name),
    country: pick(random, countries),
    control: pick(random, CONTROLS),
    lang: pick(random, LANGS),
  };
}
