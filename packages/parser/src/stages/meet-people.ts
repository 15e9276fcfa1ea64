import { findHolderOf, findOfficeHolder } from "../lexicon/find-office-holder";
import { foldKey } from "../lexicon/fold-text";
import { countryOfOffice } from "../lexicon/en/office-countries";
import { FEMALE_NAMES, MALE_NAMES, LAY_HEADS } from "../lexicon/en/role-nouns";
import type { Mention, Origin, Person } from "../reading";
import type { CountryCode } from "../types";

interface Entry {
  person: Person;
  /** Folded parts of the fullest name. */
  parts: string[];
}

type Mentions = readonly (readonly Mention[])[];

const MOST_NAMESAKES = 30;
const INITIAL = /^\p{L}\.?$/u;

/** Everyone that the article names, each mention with its person: "Xi" is the "Xi Jinping" of another sentence. */
export function meetPeople(mentions: Mentions, origin: Origin): ReadonlyMap<Mention, Person> {
  const named = mentions.flat().filter(({ kind, name }) => kind === "person" && name !== null);
  const register = new Map<string, Entry[]>();
  const people = new Map<Mention, Person>();
  for (const mention of named) if (partsOf(mention).length > 1) people.set(mention, enter(register, mention));
  const latest = new Map<string, Person>();
  for (const mention of named) {
    const known = people.get(mention) ?? meetAgain(register, latest, mention);
    for (const part of partsOf(mention)) latest.set(part, known);
    people.set(mention, known);
    learn(known, mention);
  }
  for (const sentence of mentions) shareOffices(sentence, people);
  const met = new Set(people.values());
  for (const person of met) complete(person, origin);
  if (origin.house !== null) meetHosts(mentions, people, origin);
  shareCountries(named, people);
  joinOnlyCountry([...met]);
  const house = onlyHouse(mentions);
  if (house) for (const person of met) if (person.country === null) joinHouse(person, house);
  for (const person of met) if (person.country === null) followSuperior(person, latest);
  return people;
}

function partsOf({ name }: Mention): string[] {
  return foldKey((name ?? "").replace(COURTESIES, ""))
    .split(" ")
    .map((part) => part.replace(/[.,]+$/, "").replace(/^(?:al|el|ul|an|as|ar)-(?=.)/, ""))
    .filter((part) => part !== "" && part !== "jr" && part !== "sr");
}

/** Finds the person of a full name, or makes one. */
function enter(register: Map<string, Entry[]>, mention: Mention): Person {
  const parts = partsOf(mention);
  const candidates = [parts.at(-1) ?? "", parts[0] ?? ""].flatMap((part) => register.get(part) ?? []);
  const entry = candidates.slice(0, MOST_NAMESAKES).find((other) => isSameName(parts, other.parts));
  if (entry) {
    if (parts.length > entry.parts.length) {
      entry.person.name = cleanName(mention.name ?? "");
      addParts(register, parts, entry);
      entry.parts = parts;
    }
    return entry.person;
  }
  const made = { person: newPerson(mention), parts };
  addParts(register, parts, made);
  return made.person;
}

function addParts(register: Map<string, Entry[]>, parts: readonly string[], entry: Entry) {
  for (const part of parts) {
    const known = register.get(part);
    if (!known) register.set(part, [entry]);
    else if (!known.includes(entry) && known.length < MOST_NAMESAKES) known.push(entry);
  }
}

/** "Inacio Lula da Silva" is "Luis Inacio Lula da Silva", "Joseph R. Biden" is "Joseph Biden". */
function isSameName(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const full = short.filter((part) => !INITIAL.test(part));
  return full.length > 1 && full.every((part) => long.includes(part));
}

/** A surname or given name alone: the one of that name who was met last, else the first who comes later. */
function meetAgain(register: Map<string, Entry[]>, latest: Map<string, Person>, mention: Mention): Person {
  const [part = ""] = partsOf(mention);
  const entries = register.get(part) ?? [];
  const known = latest.get(part);
  const fitting = entries.filter(({ person }) => fits(person, mention));
  if (known && fits(known, mention)) return known;
  const asSurname = fitting.find(({ parts }) => parts.at(-1) === part) ?? fitting[0];
  if (asSurname) return asSurname.person;
  const made = { person: newPerson(mention), parts: partsOf(mention) };
  addParts(register, made.parts, made);
  return made.person;
}

function fits(person: Person, { country }: Mention): boolean {
  return country === null || person.country === null || person.country === country;
}

function newPerson({ name }: Mention): Person {
  return { name: cleanName(name ?? ""), office: null, head: null, country: null, female: null };
}

/** What goes before a name and is no part of it: "Shri", "Datuk Seri", "HRH". */
const COURTESIES =
  /^(?:(?:Shri|Smt|Seyed|Seyyed|Datuk|Dato|Seri|Sri|Tun|Tan|HRH|H\.E\.|HE|HM|Comrade)\.? )+(?=\p{Lu})/u;

/** "BLINKEN" of a transcript is "Blinken". */
function cleanName(name: string): string {
  const full = name
    .replace(COURTESIES, "")
    .replace(/\s*,?\s*\b(?:Jr|Sr)\b\s*\.?$/, "")
    .trim();
  return full.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function learn(person: Person, { office, country, head, text }: Mention) {
  const lay = head !== "" && LAY_HEADS.has(head);
  if (
    office !== null &&
    head !== "counterpart" &&
    (person.office === null || (person.country === null && country))
  ) {
    person.office = office;
    person.head = head || lastWord(office);
  }
  if (!lay) person.country ??= country;
  person.female ??= sexOf(text, head, person.name);
}

/** "Foreign Minister Wang Yi and his Omani counterpart, Badr": the office of one is the other's. */
function shareOffices(sentence: readonly Mention[], people: ReadonlyMap<Mention, Person>) {
  for (const [index, mention] of sentence.entries()) {
    const person = mention.head === "counterpart" ? people.get(mention) : undefined;
    if (!person || person.office !== null) continue;
    const partner = sentence.slice(0, index).findLast((other) => people.get(other)?.office);
    const shared = partner && people.get(partner)?.office?.replace(/ of .*$/, "");
    if (!shared) continue;
    person.office = shared;
    person.head = lastWord(shared);
  }
}

/** "Her economy minister, Marcelo Ebrard": of the country of the woman named last. */
function shareCountries(named: readonly Mention[], people: ReadonlyMap<Mention, Person>) {
  let his: CountryCode | null = null;
  let her: CountryCode | null = null;
  for (const mention of named) {
    const person = people.get(mention);
    if (!person) continue;
    const owner = /^(?:his|her) /i.exec(mention.text)?.[0].toLowerCase();
    if (owner && mention.head !== "counterpart") person.country ??= owner === "her " ? her : his;
    if (person.female) her = person.country ?? her;
    else his = person.country ?? his;
  }
}

function sexOf(text: string, head: string, name: string): boolean | null {
  if (/^(?:Mr|Sir|Lord)\b/.test(text) || /(?<!wo)man$|^king$|^prince$/.test(head)) return false;
  if (/^(?:Mrs|Ms|Miss|Madam|Lady|Dame)\b/.test(text) || /woman$|^queen$|^princess$/.test(head)) return true;
  const [given = ""] = name.toLowerCase().split(" ");
  if (FEMALE_NAMES.has(given)) return true;
  return MALE_NAMES.has(given) ? false : null;
}

/** "National Security Adviser Año" where all officials so far are Philippine, and none of them has that office. */
function joinOnlyCountry(people: readonly Person[]) {
  const offices = new Set(people.map(({ country, office }) => `${country} ${office}`));
  let only: CountryCode | null = null;
  for (const person of people) {
    const { country, office } = person;
    if (office === null) continue;
    if (country !== null && only !== null && country !== only) return;
    if (country !== null) only = country;
    else if (only !== null && NATIONAL.test(office) && !offices.has(`${only} ${office}`))
      person.country = only;
  }
}

const NATIONAL =
  /^(?:president|prime minister|premier|vice president|deputy prime minister|national security advis[eo]r|\S+ (?:minister|secretary)|chief of staff)$/i;

const FOREMOST =
  /^(?:president|prime minister|premier|chancellor|foreign minister|foreign secretary|secretary of state)$/i;

/** "The Prime Minister" of a government that publishes itself is its own, even if no line names him. */
function meetHosts(mentions: Mentions, people: Map<Mention, Person>, { house, publishedOn }: Origin) {
  if (house === null || publishedOn === null) return;
  for (const mention of mentions.flat()) {
    const { kind, office, country, text } = mention;
    if (kind !== "role" || country !== null || office === null || !/^(?:the )?\p{Lu}/u.test(text)) continue;
    const holder = FOREMOST.test(office) ? findHolderOf(office, house, publishedOn) : undefined;
    if (!holder) continue;
    const known = [...people.values()].find(({ name }) => name === holder.name);
    people.set(mention, known ?? { ...holder, head: lastWord(holder.office) });
  }
}

/** "A Chinese Foreign Ministry spokesperson" without a name, when the article has such of one country only. */
function onlyHouse(mentions: Mentions): Mention | undefined {
  const unnamed = mentions
    .flat()
    .filter(({ head, country, name }) => head.startsWith("spokes") && country !== null && name === null);
  return unnamed.every(({ country }) => country === unnamed[0]?.country) ? unnamed[0] : undefined;
}

/** "Spokesperson Wang Wenbin" after "a Chinese Foreign Ministry spokesperson" is of that house. */
function joinHouse(person: Person, house: Mention) {
  if (!person.head?.startsWith("spokes") || person.office?.includes(" ")) return;
  person.country = house.country;
  person.office = house.office ?? person.office;
}

/** "Merkel's chief of staff" serves Merkel's country. */
function followSuperior(person: Person, latest: ReadonlyMap<string, Person>) {
  const [, name = "", office = ""] = /^(\p{Lu}\S*)['’]s (.+)$/u.exec(person.office ?? "") ?? [];
  const superior = latest.get(foldKey(name));
  if (!superior?.country) return;
  person.office = office;
  person.country = superior.country;
}

/** What the article leaves unsaid, from the list of office-holders or the outlet's own country. */
function complete(person: Person, { publishedOn, home, house, abroad, seat }: Origin) {
  const holder = findOfficeHolder({ name: person.name, country: person.country, on: publishedOn });
  if (holder) {
    person.name = holder.name;
    person.country ??= holder.country;
    person.office ??= holder.office;
    person.head ??= lastWord(holder.office);
    person.female ??= holder.female;
  }
  if (person.head === "pope") person.country ??= "VA";
  if (person.office !== null && person.head !== null && isOfHome(person.head))
    person.country ??=
      countryOfOffice(person.office) ?? (isAbroad(person.office, home) ? abroad : home) ?? seat;
  if (person.head?.startsWith("spokes"))
    person.country ??= house ?? (person.office?.includes(" ") ? (home ?? seat) : null);
}

/** An outlet leaves its own country out; of a spokesman or envoy it may as well have named the house before. */
function isOfHome(head: string): boolean {
  return !LAY_HEADS.has(head) && !/^(?:spokes|ambassador|envoy|official|representative)/.test(head);
}

/** The United States have no foreign minister: he is of the country that their news are about. */
function isAbroad(office: string, home: CountryCode | null): boolean {
  return home === "US" && /\b(?:minister|premier|chancellor|foreign secretary)\b/i.test(office);
}

function lastWord(phrase: string): string {
  return phrase.toLowerCase().split(/\s+/).at(-1) ?? "";
}
