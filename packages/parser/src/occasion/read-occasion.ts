import type { CountryCode, Day, EventType, Participant } from "../types";
import { findCountryWords } from "./find-country-words";
import { findDay } from "./find-day";
import { findOffices } from "./find-offices";
import { findPeople } from "./find-people";
import { findType } from "./find-type";
import type { KnownPerson } from "../lexicon/known-people";

/** Who an article as a whole names for a side; `rank` is told by the name alone. */
export interface OccasionParticipant extends Participant {
  type: "person";
  rank?: "leader" | "foreign";
}

export interface Occasion {
  type: EventType;
  date: Day | null;
  participants: OccasionParticipant[];
}

interface Side {
  country: CountryCode;
  people: readonly KnownPerson[];
  office: string | null;
  ofLeaders: boolean;
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
  const offices = findOffices(`${head}\n${lead}`, lang, [
    ...countries,
    ...people.map(({ person, start }) => ({ country: person.country, start })),
  ]);
  const isOfLeaders = LEADERS.test(`${head} ${lead.slice(0, OPENING)}`);
  return {
    type: findType(input),
    date: findDay({ ...input, published: publishedOn }),
    participants: [first[0], second[0]].toSorted().map((country) =>
      findParticipant({
        country,
        people: people.flatMap(({ person }) => (person.country === country ? [person] : [])),
        office: offices.get(country) ?? null,
        ofLeaders: isOfLeaders,
      }),
    ),
  };
}

/** Who is named most for a country; with none named, its office or "the presidents" stand for it. */
function findParticipant({ country, people, office, ofLeaders }: Side): OccasionParticipant {
  const person = mostNamed(people);
  const rank = person?.rank ?? (ofLeaders && office === null ? "leader" : undefined);
  return { name: person?.name ?? null, office, country, type: "person", ...(rank && { rank }) };
}

function mostNamed(people: readonly KnownPerson[]): KnownPerson | undefined {
  const count = (person: KnownPerson) => people.filter((other) => other === person).length;
  return people.toSorted((a, b) => count(b) - count(a) || (a.name < b.name ? -1 : 1))[0];
}
