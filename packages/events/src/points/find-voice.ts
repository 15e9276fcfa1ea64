import { findBodies } from "@readout/parser/bodies";
import { findCountryMentions } from "@readout/parser/country-mentions";
import { findPeople } from "@readout/parser/occasion";
import { areNamesAlike } from "./find-contradiction";
import { LEAD_IN } from "./split-claims";
import { NAME_BEFORE_REPORTING, REPORTING_BEFORE_NAME } from "./reporting-words";
import type { Voice } from "./types";

const PRONOUN = /^(?:he|she|it|they|his|her|its|their)$/i;
const BOTH = /^(?:both|the two|two|the (?:two )?(?:leaders|presidents|sides|countries|ministers|parties))\b/i;
const LEADING_VERB = /^(?!Responding|Reacting|Replying|Turning|During)\p{Lu}\p{L}+ing\b/u;
const SOME_BODY = /\b(?:ministry|government|spokes\p{L}+|statement|officials?)\b/iu;
/** A subject stands within so many characters of the beginning. */
const OPENING = 60;
const BODY_OPENING = 24;

interface Clause {
  words: string;
  /** Stands after a colon, with a subject of its own. */
  isAnew: boolean;
}

interface Context {
  /** Speakers that the article has elsewhere, and who took part. */
  known: Voice[];
  /** Who spoke in the sentence before. */
  before: Voice[];
  /** The government or body that spoke last. */
  body: Voice[];
  parties: string[];
}

/** Whose words the clauses of a sentence tell where no cue of the parser's says so. */
export function findClauseVoices(clauses: Clause[], context: Context): Voice[][] {
  const leads = LEAD_IN.test(clauses[0]?.words ?? "");
  const own = clauses.map(({ words, isAnew }, index) => {
    const isSubject = index === 0 || isAnew || (leads && index === 1);
    return findSaid(words, context) ?? (isSubject ? findSubject(words, context) : undefined);
  });
  // "Announcing the deal, she said …": what leads in is told by who follows.
  if (leads && LEADING_VERB.test(clauses[0]?.words ?? "") && own[1]) own[0] = own[1];
  let current = context.before;
  return own.map((voices) => (current = voices ?? current));
}

/** The subject of a verb of reporting. */
function findSaid(clause: string, context: Context): Voice[] | undefined {
  for (const pattern of [NAME_BEFORE_REPORTING, REPORTING_BEFORE_NAME]) {
    for (const { 1: subject = "" } of clause.matchAll(pattern)) {
      if (PRONOUN.test(subject)) return context.before;
      const voice = findFirst(subject, context);
      if (voice) return [voice];
      if (SOME_BODY.test(subject)) return context.body;
    }
  }
  return undefined;
}

/** Whom a sentence begins with. */
function findSubject(sentence: string, context: Context): Voice[] {
  if (BOTH.test(sentence))
    return context.parties.map((country) => ({ name: null, country, isPerson: false }));
  const [first = ""] = /^[\p{L}’'-]+/u.exec(sentence) ?? [];
  if (PRONOUN.test(first)) return context.before;
  if (SOME_BODY.test(sentence.slice(0, BODY_OPENING)) && !/^\p{Lu}\p{L}+['’]s/u.test(sentence)) {
    const named = findFirst(sentence.slice(0, BODY_OPENING), context);
    return named ? [named] : context.body;
  }
  const voice = findFirst(sentence.slice(0, OPENING), context);
  return voice ? [voice] : context.before;
}

/** The person, body or party that is named first. */
function findFirst(words: string, { known, parties }: Context): Voice | undefined {
  const people = findPeople(words).map(({ person, start }) => ({
    start,
    voice: { name: person.name, country: person.country, isPerson: true },
  }));
  const named = [...words.matchAll(/\p{Lu}[\p{L}’-]+/gu)].flatMap(({ index, 0: word }) => {
    const voice = known.find(
      ({ name, isPerson }) =>
        isPerson &&
        name !== null &&
        areNamesAlike(name.split(" ").at(-1) ?? name, word.replace(/[’']s$/, "")),
    );
    return voice ? [{ start: index, voice }] : [];
  });
  const countries = findCountryMentions(words).flatMap(({ code, span }) =>
    parties.includes(code) ? [{ start: span[0], voice: { name: null, country: code, isPerson: false } }] : [],
  );
  const bodies = findBodies(words).flatMap(({ body, span }) =>
    body.country !== null && parties.includes(body.country)
      ? [{ start: span[0], voice: { name: body.name, country: body.country, isPerson: false } }]
      : [],
  );
  return [...named, ...people, ...bodies, ...countries].toSorted((a, b) => a.start - b.start)[0]?.voice;
}
