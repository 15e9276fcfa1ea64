import { lookupBody } from "../lexicon/find-bodies";
import { findHolderOf } from "../lexicon/find-office-holder";
import type { OfficeHolder } from "../lexicon/office-holders";
import { getCountry } from "../lexicon/countries";
import { canMean } from "../lexicon/en/office-meaning";
import { countryOfOffice } from "../lexicon/en/office-countries";
import { nameGovernment, nameInstitution } from "../lexicon/en/name-bodies";
import { LAY_HEADS, LAY_PLURALS, PLURAL_HEADS, SIDE_HEADS } from "../lexicon/en/role-nouns";
import type { Actor, Finding, Mention, Origin, Person, Resolved, Sentence } from "../reading";
import type { CountryCode, Speaker } from "../types";

export interface Scene {
  sentences: readonly Sentence[];
  mentions: readonly (readonly Mention[])[];
  people: ReadonlyMap<Mention, Person>;
  /** The two sides of the article, for "the two presidents": persons where it names them. */
  sides: readonly Actor[];
  origin: Origin;
}

interface Talk extends Scene {
  /** Who spoke or acted last, the latest last. */
  past: { actor: Actor; sentence: number }[];
  /** Persons met so far, the latest last. */
  met: Person[];
  /** An unnamed "the Chinese minister" met so far: named further down. */
  read: number;
}

const MEMORY = 8;
const REACH = 6;

/** Who stands behind each finding's subject. Unknown stays null. */
export function resolveSpeakers(scene: Scene, findings: readonly Finding[]): Resolved[] {
  const talk: Talk = { ...scene, past: [], met: [], read: 0 };
  return findings.map((finding) => {
    catchUp(talk, finding);
    const actor = finding.subject && resolve(talk, finding.subject, finding.sentence);
    const relay = finding.relay && resolve(talk, finding.relay, finding.sentence);
    if (actor) remember(talk, actor, finding.sentence);
    if (actor && !isSingle(actor) && relay?.speaker.type === "person")
      remember(talk, relay, finding.sentence);
    const certainty = finding.subject?.kind === "pronoun" ? 0.8 : actor?.speaker.name ? 0.95 : 0.6;
    return { finding, actor, relay, certainty };
  });
}

/** Reads the sentences up to the finding's own: whoever opens a sentence is who "he" will be. */
function catchUp(talk: Talk, { sentence }: Finding) {
  for (; talk.read <= sentence; talk.read += 1) {
    const mentions = talk.mentions[talk.read] ?? [];
    for (const mention of mentions) {
      const person = talk.people.get(mention);
      if (person) {
        talk.met = talk.met.filter((other) => other !== person).slice(-40);
        talk.met.push(person);
      }
    }
    if (talk.read === sentence) continue;
    const opener = mentions.find(({ kind, from }) => from < 6 && kind !== "pronoun" && kind !== "group");
    const last = talk.past.at(-1);
    if (!opener || last?.sentence === talk.read) continue;
    const actor = resolve(talk, opener, talk.read);
    if (actor) remember(talk, actor, talk.read);
  }
}

function remember(talk: Talk, actor: Actor, sentence: number) {
  talk.past.push({ actor, sentence });
  if (talk.past.length > MEMORY) talk.past.shift();
}

function resolve(talk: Talk, mention: Mention, sentence: number): Actor | null {
  switch (mention.kind) {
    case "person":
      return resolvePerson(talk, mention);
    case "role":
      return resolveRole(talk, mention, sentence);
    case "state":
      return resolveState(talk, mention, sentence);
    case "institution":
      return resolveInstitution(talk, mention, sentence);
    case "group":
      return resolveGroup(talk, mention, sentence);
    case "pronoun":
      return resolvePronoun(talk, mention, sentence);
  }
}

function resolvePerson({ people }: Talk, mention: Mention): Actor | null {
  const person = people.get(mention);
  return person ? actorOf(person) : null;
}

export function actorOf({ name, office, head, country }: Person): Actor {
  const lay = head !== null && LAY_HEADS.has(head);
  return {
    speaker: { name, type: "person", office, country },
    official: country !== null && !lay,
  };
}

/** "the Chinese president": the one who was introduced so, else someone without a name. */
function resolveRole(talk: Talk, mention: Mention, sentence: number): Actor | null {
  const lay = LAY_HEADS.has(mention.head);
  const country =
    mention.country ?? countryOfOffice(mention.office ?? "") ?? countryBefore(talk, mention, sentence);
  const known = mention.definite
    ? (talk.people.get(mention) ?? findByOffice(talk, mention) ?? counterpartOf(talk, mention))
    : namedBelow(talk, mention, sentence);
  if (known) return actorOf(known);
  const holder = mention.definite ? holderOf(talk, mention, country) : undefined;
  if (holder) return actorOf({ ...holder, head: mention.head });
  if (mention.head === "source" && mention.country === null && !mention.office) return null;
  if (mention.head.startsWith("spokes")) return sameSpokesman(talk, mention) ?? spokesBody(mention, country);
  const office = mention.office ?? mention.head;
  return { speaker: { name: null, type: "unnamed", office, country }, official: !lay && country !== null };
}

/** "The Chinese president" of an article that never names him: the list of office-holders does. */
function holderOf(
  { origin: { publishedOn } }: Talk,
  { office }: Mention,
  country: CountryCode | null,
): OfficeHolder | undefined {
  if (publishedOn === null || country === null || office === null || !FOREMOST.test(office)) return undefined;
  return findHolderOf(office, country, publishedOn);
}

const FOREMOST =
  /^(?:president|prime minister|premier|chancellor|foreign minister|foreign secretary|secretary of state|leader)$/i;

const LEAD = 2;

/** "A Chinese Foreign Ministry spokesperson" of the lead, when only one spokesman of the country is named below. */
function namedBelow({ people }: Talk, { head, country }: Mention, sentence: number): Person | undefined {
  if (sentence > LEAD || country === null || !head.startsWith("spokes")) return undefined;
  const fitting = [...new Set(people.values())].filter(
    (person) => person.head?.startsWith("spokes") && person.country === country,
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function findByOffice({ met, people }: Talk, mention: Mention): Person | undefined {
  const fits = (person: Person) =>
    person.office !== null &&
    (mention.country === null || person.country === mention.country) &&
    canMean(mention.office ?? mention.head, person.office);
  return (
    met.findLast(fits) ?? (mention.country === null ? undefined : [...new Set(people.values())].find(fits))
  );
}

/** "His Indian counterpart": the official of the country who was met last. */
function counterpartOf({ met }: Talk, { head, country }: Mention): Person | undefined {
  if (head !== "counterpart" || country === null) return undefined;
  return met.findLast((person) => person.country === country && person.office !== null);
}

/** "The spokesperson" after "a No 10 spokesperson". */
function sameSpokesman({ past }: Talk, { office, definite, country }: Mention): Actor | undefined {
  if (!definite || country !== null || (office ?? "").includes(" ")) return undefined;
  return past.findLast(({ actor }) => /\bspokes\w+$/i.test(actor.speaker.office ?? ""))?.actor;
}

/** A spokesman without a name speaks for the house: "a Foreign Ministry spokesman". */
function spokesBody(
  { office, body, head }: Pick<Mention, "office" | "body" | "head">,
  country: CountryCode | null,
): Actor {
  const house = (office ?? "").replace(/\s*\bspokes\w+.*$/i, "").trim();
  const name = body ?? (house ? (lookupBody(house)?.name ?? nameInstitution(house, country)) : null);
  return {
    speaker: { name, type: name ? "body" : "unnamed", office: office ?? head, country },
    official: country !== null,
  };
}

/** "A military official": of the country whose side spoke or acted just before. */
function countryBefore(talk: Talk, mention: Mention, sentence: number): CountryCode | null {
  if (LAY_HEADS.has(mention.head)) return null;
  const opener = talk.mentions[sentence]?.find(
    ({ from, to, kind }) => from < 3 && to <= mention.from && kind === "state",
  );
  if (opener?.country) return opener.country;
  const recent = talk.past.findLast(
    (entry) =>
      sentence - entry.sentence <= 3 && entry.actor.official && !entry.actor.speaker.country?.includes("+"),
  );
  return recent?.actor.speaker.country ?? talk.origin.home;
}

function resolveState(talk: Talk, mention: Mention, sentence: number): Actor | null {
  const { country } = mention;
  if (country !== null) return governmentOf(country);
  if (/^(?:his|her|their|its|our)\b/i.test(mention.text)) {
    const owner = lastSingle(talk, sentence)?.speaker.country;
    return owner && getCountry(owner) ? governmentOf(owner) : null;
  }
  if (!mention.definite) return null;
  const recent = talk.past.findLast(({ actor }) => actor.speaker.type === "government")?.actor;
  return recent ?? null;
}

export function governmentOf(country: CountryCode): Actor {
  return {
    speaker: {
      name: nameGovernment(country),
      type: country === "EU" || country === "UN" ? "body" : "government",
      office: null,
      country,
    },
    official: true,
  };
}

const NEWS = /\b(?:news agency|news service|newspaper|broadcaster|news channel)\b/i;

/** Outlets carry words and speak for nobody: they have an empty body. */
function resolveInstitution(talk: Talk, mention: Mention, sentence: number): Actor | null {
  if (mention.body === "" || NEWS.test(mention.text))
    return { speaker: { name: mention.text, type: "body", office: null, country: null }, official: false };
  if (mention.body) {
    const { body, country } = mention;
    return { speaker: { name: body, type: "body", office: null, country }, official: country !== null };
  }
  const phrase = mention.office ?? mention.head;
  if (/^(?:statement|communiqu[eé]|readout)$/.test(mention.head))
    return resolveDocument(talk, mention, sentence);
  const known = talk.past.findLast(
    ({ actor }) =>
      actor.speaker.type === "body" &&
      (mention.country === null || actor.speaker.country === mention.country) &&
      actor.speaker.name?.toLowerCase().includes(mention.head),
  );
  const back = mention.definite && phrase.split(" ").length === 1;
  if (known && back) return known.actor;
  const house = back ? houseOfSpokesman(talk, mention) : null;
  if (house) return house;
  const country = mention.country ?? countryBefore(talk, mention, sentence);
  return {
    speaker: { name: nameInstitution(phrase, country), type: "body", office: null, country },
    official: country !== null,
  };
}

/** "The ministry" after "Foreign Ministry spokesman Wang Wenbin": the house he speaks for. */
function houseOfSpokesman({ met }: Talk, { head, country }: Mention): Actor | null {
  const spokesman = met.findLast(
    (person) =>
      person.head?.startsWith("spokes") &&
      person.office?.toLowerCase().includes(head) &&
      (country === null || person.country === country),
  );
  if (!spokesman) return null;
  const { speaker, official } = spokesBody({ ...spokesman, head, body: null }, spokesman.country);
  return { speaker: { ...speaker, office: null }, official };
}

/** "a Pentagon statement": its house; "the statement": whoever spoke last. */
function resolveDocument(talk: Talk, { office, country }: Mention, sentence: number): Actor | null {
  const house = lookupBody((office ?? "").replace(/\s*\S+$/, ""));
  if (house)
    return {
      speaker: { name: house.name, type: "body", office: null, country: house.country },
      official: house.country !== null,
    };
  if (/ministry/i.test(office ?? "") && country !== null) {
    const name = nameInstitution((office ?? "").replace(/\s*\S+$/, ""), country);
    return { speaker: { name, type: "body", office: null, country }, official: true };
  }
  return country === null ? lastSingle(talk, sentence) : governmentOf(country);
}

function resolveGroup(talk: Talk, mention: Mention, sentence: number): Actor | null {
  if (mention.members.length > 1)
    return joinActors(mention.members.map((member) => resolve(talk, member, sentence)));
  const { head, country } = mention;
  const named = country === null && STATES.test(head) ? pairNamedBefore(talk, mention, sentence) : null;
  if (named) return named;
  if (country === null && (SIDE_HEADS.has(head) || /^(?:both|sides)$/.test(head)))
    return resolvePair(talk, head);
  if (country === null && PLURAL_HEADS.has(head) && mention.definite) {
    const together = resolveTogether(talk, mention);
    if (together) return together;
  }
  const lay = LAY_PLURALS.has(head);
  const nation = country ?? (PLURAL_HEADS.has(head) ? countryBefore(talk, mention, sentence) : null);
  return {
    speaker: { name: null, type: "unnamed", office: mention.office ?? mention.text, country: nation },
    official: !lay && nation !== null,
  };
}

const STATES = /^(?:countries|nations|states|capitals)$/;

/** "Both countries" right after "Moscow and Beijing": those two. */
function pairNamedBefore(talk: Talk, mention: Mention, sentence: number): Actor | null {
  const before = (talk.mentions[sentence] ?? []).filter(({ to }) => to <= mention.from);
  const pairs = [...(talk.mentions[sentence - 1] ?? []), ...before].filter(
    ({ members }) =>
      members.length === 2 && members.every(({ kind, country }) => kind === "state" && country),
  );
  const last = pairs.at(-1);
  return last ? resolveGroup(talk, last, sentence) : null;
}

const NUMBERS: Readonly<Record<string, number>> = { three: 3, four: 4, five: 5 };

/** "the leaders", "the three ministers": the last so many who were met, of as many countries. */
function resolveTogether(talk: Talk, { text, head }: Mention): Actor | null {
  const count = NUMBERS[/\b(?:three|four|five)\b/i.exec(text)?.[0].toLowerCase() ?? ""];
  if (count === undefined)
    return /^(?:officials|sources|diplomats|envoys|lawmakers|senators)$/.test(head)
      ? null
      : resolvePair(talk, head);
  const countries = new Set<CountryCode>();
  const together = talk.met
    .toReversed()
    .filter(
      ({ country, office }) =>
        country !== null && office !== null && !countries.has(country) && countries.add(country),
    )
    .slice(0, count);
  return together.length === count ? joinActors(together.toReversed().map(actorOf)) : null;
}

/** "the two leaders", "both sides": the two who met, as persons or as their governments. */
function resolvePair({ sides, past }: Talk, head: string): Actor | null {
  const joint = past.findLast(({ actor }) => actor.speaker.type === "joint")?.actor;
  if (joint && !SIDE_HEADS.has(head)) return joint;
  return joinActors(sides) ?? joint ?? null;
}

/** One of a pair without a name of its own ("Iran's leader and China agreed") counts as its government. */
function namedOrGovernment(speaker: Speaker): Speaker {
  return speaker.name === null && speaker.country !== null ? governmentOf(speaker.country).speaker : speaker;
}

/** Several as one speaker; of one country alone the first speaks. */
export function joinActors(actors: readonly (Actor | null)[]): Actor | null {
  const known = actors.filter((actor): actor is Actor => actor !== null && actor.speaker.type !== "joint");
  const countries = [...new Set(known.flatMap(({ speaker }) => speaker.country ?? []))];
  if (known.length < 2 || countries.length < 2) return known[0] ?? null;
  const joint = known.map(({ speaker }): Speaker => namedOrGovernment(speaker));
  const names = joint.flatMap(({ name }) => name ?? []);
  return {
    speaker: {
      name: names.length === joint.length ? names.join(" and ") : null,
      type: "joint",
      office: null,
      country: countries.join("+"),
      joint,
    },
    official: known.every(({ official }) => official),
  };
}

function resolvePronoun(talk: Talk, mention: Mention, sentence: number): Actor | null {
  const { head } = mention;
  if (head === "they") return resolveThey(talk, sentence);
  if (head === "it") {
    const things = talk.past.filter((entry) => sentence - entry.sentence <= REACH);
    return (
      things.findLast(({ actor }) => /^(?:body|government)$/.test(actor.speaker.type) && actor.official)
        ?.actor ?? null
    );
  }
  const inSentence = subjectBefore(talk, mention, sentence);
  if (inSentence) return inSentence;
  const female = head === "she";
  const recent = talk.past.filter((entry) => sentence - entry.sentence <= REACH);
  const fitting = recent.filter(({ actor }) => isSingle(actor) && sexFits(talk, actor, female));
  const sure = talk.met.filter((person) => person.female === female);
  const sureName = female ? new Set(sure.map(({ name }) => name)) : null;
  const surely = sureName && fitting.findLast(({ actor }) => sureName.has(actor.speaker.name ?? ""));
  // A name that is surely a woman's goes before one that may be anybody's; most of those are men's.
  const woman = female ? (surely?.actor ?? sure.map(actorOf).at(-1)) : undefined;
  const yetToCome = comingPeople(talk, mention, sentence);
  const maybe = talk.met.findLast((person) => person.female !== !female && !yetToCome.has(person));
  return woman ?? fitting.at(-1)?.actor ?? (maybe ? actorOf(maybe) : null);
}

/** Whom the sentence names only after its pronoun. */
function comingPeople({ mentions, people }: Talk, { from }: Mention, sentence: number): ReadonlySet<Person> {
  const after = new Set<Person>();
  const before = new Set<Person>();
  for (const mention of mentions[sentence] ?? []) {
    const person = people.get(mention);
    if (person) (mention.from > from ? after : before).add(person);
  }
  for (const person of before) after.delete(person);
  for (const earlier of (mentions[sentence - 1] ?? []).flatMap((mention) => people.get(mention) ?? []))
    after.delete(earlier);
  return after;
}

function resolveThey(talk: Talk, sentence: number): Actor | null {
  const recent = talk.past.filter((entry) => sentence - entry.sentence <= REACH);
  const last = recent.at(-1)?.actor;
  if (last && (last.speaker.type === "joint" || isSeveral(last))) return last;
  const several = [...(talk.mentions[sentence - 1] ?? []), ...(talk.mentions[sentence] ?? [])].find(
    ({ kind, head, country }) => kind === "group" && country !== null && PLURAL_HEADS.has(head),
  );
  if (several) return resolveGroup(talk, several, sentence);
  return (
    joinActors(talk.sides) ?? recent.findLast(({ actor }) => actor.speaker.type !== "person")?.actor ?? null
  );
}

/** "Wen flew to Tokyo, where he said …": who opens the sentence of the pronoun. */
function subjectBefore(talk: Talk, pronoun: Mention, sentence: number): Actor | null {
  const opener = (talk.mentions[sentence] ?? []).find(
    ({ kind, from, to }) => (kind === "person" || kind === "role") && from < 3 && to <= pronoun.from,
  );
  if (!opener) return null;
  const actor = resolve(talk, opener, sentence);
  return actor && sexFits(talk, actor, pronoun.head === "she") ? actor : null;
}

function isSeveral({ speaker }: Pick<Actor, "speaker">): boolean {
  return speaker.type === "unnamed" && (speaker.office ?? "").endsWith("s");
}

function isSingle({ speaker }: Actor): boolean {
  return speaker.type === "person" || (speaker.type === "unnamed" && !isSeveral({ speaker }));
}

function sexFits({ met }: Talk, { speaker }: Actor, female: boolean): boolean {
  const person = met.find(({ name }) => name === speaker.name);
  return person?.female === undefined || person.female === null || person.female === female;
}

function lastSingle(talk: Talk, sentence: number): Actor | null {
  return (
    talk.past.findLast((entry) => sentence - entry.sentence <= REACH && isSingle(entry.actor))?.actor ?? null
  );
}
