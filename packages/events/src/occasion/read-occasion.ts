import type { CountryCode, Day, EventType } from "@readout/parser";
import type { Participant } from "../grouping/find-rank";
import { groupBy } from "../group-by";
import { findCountryWords } from "./find-country-words";
import { findDay } from "./find-day";
import { findPeople } from "./find-people";
import { findType } from "./find-type";

export interface Occasion {
  type: EventType;
  date: Day | null;
  participants: Participant[];
}

/** A report says what it is about at its beginning. */
const LEAD = 700;
const WEIGHTS = { title: 3, opening: 2, lead: 1 };
const OPENING = 200;
/** A person stands for a side more surely than a country's word, which may only be the place. */
const PERSON = 1.5;
/** The second side is named often enough to be one. */
const LEAST_SHARE = 0.3;
const LEADERS =
  /\bpresidents?\b|\bleaders?\b|президент|prezyden|总统|總統|元首|رئیس[‌ ]?جمهور|الرئيس|presidente|président|präsident|cumhurbaşkan|πρόεδρ|ηγέτ/iu;

/**
 * What an article is about on the whole, from its headline and first lines, in any language: the two countries named
 * most, who stands for them, what happened between them and when. Undefined where it is not about two countries.
 */
export function readOccasion({
  title,
  text,
  lang,
  publishedOn,
}: {
  title: string | null;
  text: string;
  lang: string | null;
  publishedOn: Day | null;
}): Occasion | undefined {
  const head = title ?? "";
  const lead = text.slice(0, LEAD);
  const people = findPeople(`${head}\n${lead}`);
  const countries = findCountryWords(`${head}\n${lead}`, lang);
  const weigh = (start: number) =>
    start < head.length ? WEIGHTS.title : start < head.length + OPENING ? WEIGHTS.opening : WEIGHTS.lead;
  const scores = new Map<CountryCode, number>();
  const add = (country: CountryCode, score: number) =>
    scores.set(country, (scores.get(country) ?? 0) + score);
  for (const { country, start } of countries) add(country, weigh(start));
  for (const { person, start } of people) add(person.country, weigh(start) * PERSON);
  const [first, second] = [...scores].toSorted(([codeA, a], [codeB, b]) => b - a || (codeA < codeB ? -1 : 1));
  if (!first || !second || second[1] < first[1] * LEAST_SHARE || second[1] < 2) return undefined;
  const input = { title: head, text: lead, lang };
  const isOfLeaders = LEADERS.test(`${head} ${lead.slice(0, OPENING)}`);
  return {
    type: findType(input),
    date: findDay({ ...input, published: publishedOn }),
    participants: [first[0], second[0]]
      .toSorted()
      .map((country) => findParticipant(country, people, isOfLeaders)),
  };
}

/** Who is named most for a country; with none named, "the presidents" stand for it. */
function findParticipant(
  country: CountryCode,
  people: ReturnType<typeof findPeople>,
  isOfLeaders: boolean,
): Participant {
  const named = people.filter(({ person }) => person.country === country).map(({ person }) => person);
  const [most] = [...groupBy(named, (person) => person)].toSorted(
    ([a, x], [b, y]) => y.length - x.length || (a.name < b.name ? -1 : 1),
  );
  const person = most?.[0];
  const rank = person?.rank ?? (isOfLeaders ? "leader" : undefined);
  return { name: person?.name ?? null, office: null, country, type: "person", ...(rank && { rank }) };
}
