import { EVENT_WORDS } from "../lexicon/en/event-words";
import { findPhrases, indexPhrases } from "../lexicon/phrase-index";
import { readWords } from "../lexicon/read-words";
import type { DateMention, Mention, Occasion, Person, Resolved, Sentence } from "../reading";
import type { CountryCode, EventType, Span, Speaker } from "../types";

interface Parts {
  text: string;
  sentences: readonly Sentence[];
  mentions: readonly (readonly Mention[])[];
  people: ReadonlyMap<Mention, Person>;
  dates: readonly (readonly DateMention[])[];
  resolved: readonly Resolved[];
}

export interface Occasions {
  list: Occasion[];
  /** By sentence: the occasion that its own words name. */
  own: ReadonlyMap<number, Occasion>;
}

const TRIGGERS = indexPhrases<EventType>(
  (Object.entries(EVENT_WORDS) as [EventType, string[]][]).flatMap(([type, forms]) =>
    forms.map((form) => [form, type] as const),
  ),
);
/** When several words stand in a sentence the more telling type wins. */
const ORDER: readonly EventType[] = [
  "call",
  "joint_statement",
  "interview",
  "letter",
  "briefing",
  "meeting",
  "visit",
  "speech",
  "exchange",
];
const JOINT: ReadonlySet<EventType> = new Set([
  "call",
  "meeting",
  "visit",
  "joint_statement",
  "letter",
  "exchange",
]);
const OPENING = 2;
/** A readout begins so: who called whom. */
const SPOKE_WITH =
  /\b(?:spoke|talked)(?: \w+){0,3} (?:with|to)\b|\b(?:received|took) a (?:phone )?call from\b/;
const AHEAD =
  /^(?:will|would|plans?|canceled|cancelled|postponed|planned|due|scheduled|expected|shall|may|next|upcoming|coming|ahead|before|invited?)$/;
/** "on a state visit to Washington": whose guest one is, if the opening tells it; further down it is another visit. */
const VISITED = /^(?:visit|trip|stopover|tour)$/;
const SCENERY = /^(?:in|at|from|near|outside|into|across|to)$/;

/** The occasions that sentences outside quoted words tell of, those of the same kind and sides joined. */
export function findOccasions(parts: Parts): Occasions {
  const list: Occasion[] = [];
  const own = new Map<number, Occasion>();
  const bySentence = groupBySentence(parts.resolved);
  for (const [index, sentence] of parts.sentences.entries()) {
    const found = readOccasion(parts, sentence, index, bySentence.get(index) ?? []);
    if (!found) continue;
    const known = list.slice(-20).find((other) => isSame(other, found));
    if (known) join(known, found);
    else list.push(found);
    own.set(index, known ?? found);
  }
  return { list, own };
}

function groupBySentence(resolved: readonly Resolved[]): Map<number, Resolved[]> {
  const groups = new Map<number, Resolved[]>();
  for (const entry of resolved) {
    const group = groups.get(entry.finding.sentence);
    if (group) group.push(entry);
    else groups.set(entry.finding.sentence, [entry]);
  }
  return groups;
}

function readOccasion(parts: Parts, sentence: Sentence, index: number, said: Resolved[]): Occasion | null {
  const contents = said.flatMap(({ finding }) => finding.contentSpans);
  const trigger = findTrigger(parts.text, sentence, contents, index < OPENING);
  if (!trigger) return null;
  if (isLongPast(sentence, trigger.at)) return null;
  const future = isAhead(sentence, trigger.at);
  const participants = findParticipants(parts, sentence, index, { type: trigger.type, contents, said });
  const countries = [...new Set(participants.flatMap(({ country }) => country?.split("+") ?? []))];
  if (
    countries.length === 0 ||
    (countries.length < 2 && (said.length === 0 || (JOINT.has(trigger.type) && trigger.type !== "letter")))
  )
    return null;
  const date = (parts.dates[index] ?? []).find(
    ({ span, past }) => (future || past) && !contents.some(([from, to]) => span[0] >= from && span[1] <= to),
  );
  return { type: trigger.type, sentence: index, countries, participants, date: date ?? null, future };
}

function findTrigger(
  text: string,
  sentence: Sentence,
  contents: readonly Span[],
  opening: boolean,
): { type: EventType; at: number } | null {
  const spoke = opening
    ? SPOKE_WITH.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)))
    : null;
  if (spoke) return { type: "call", at: sentence.start + spoke.index };

  const lower = text.slice(sentence.start, sentence.end).toLowerCase();
  const found = findPhrases(TRIGGERS, { text: lower, words: readWords(lower) })
    .map(({ value, start }) => ({ type: value, at: sentence.start + start }))
    .filter(({ at }) => !contents.some(([from, to]) => at >= from && at < to) && !isQuoted(sentence, at));
  found.sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
  return found[0] ?? null;
}

function isQuoted({ quotes }: Sentence, at: number): boolean {
  return quotes.some(([from, to]) => at >= from && at < to);
}

/** "Xi, who had met Putin the month before": not what the article is about. */
function isLongPast({ tokens }: Sentence, at: number): boolean {
  const index = tokens.findIndex(({ end }) => end > at);
  return tokens
    .slice(Math.max(0, index - 2), index)
    .some(({ lower }, offset, before) => lower === "had" && !/^an?$/.test(before[offset + 1]?.lower ?? ""));
}

function isAhead({ tokens }: Sentence, at: number): boolean {
  const index = tokens.findIndex(({ end }) => end > at);
  return tokens.slice(Math.max(0, index - 7), index).some(({ lower }) => AHEAD.test(lower));
}

function findParticipants(
  { mentions, people }: Parts,
  { tokens }: Sentence,
  index: number,
  { type, contents, said }: { type: EventType; contents: readonly Span[]; said: Resolved[] },
): Speaker[] {
  const speakers = said.flatMap(({ actor }) => actor?.speaker.joint ?? actor?.speaker ?? []);
  const named = (mentions[index] ?? []).flatMap((mention): Speaker[] => {
    const start = tokens[mention.from]?.start ?? 0;
    if (contents.some(([from, to]) => start >= from && start < to)) return [];
    const person = people.get(mention);
    if (person?.country && person.office !== null)
      return [{ name: person.name, type: "person", office: person.office, country: person.country }];
    if (mention.kind === "role" && mention.country)
      return [{ name: null, type: "unnamed", office: mention.office, country: mention.country }];
    if (mention.kind !== "state" || !mention.country) return [];
    const isVisited =
      type === "visit" && index < OPENING && VISITED.test(tokens[mention.from - 2]?.lower ?? "");
    if (!isVisited && SCENERY.test(tokens[mention.from - 1]?.lower ?? "")) return [];
    return isLocation(tokens, mention)
      ? []
      : [{ name: null, type: "government", office: null, country: mention.country }];
  });
  return onePerSide([...speakers.filter(({ country }) => country !== null), ...named]);
}

/** "Bali, Indonesia": a country after a comma and a place. */
function isLocation(tokens: readonly { text: string }[], { from, to }: Mention): boolean {
  const after = tokens[to]?.text ?? "";
  return (
    (tokens[from - 1]?.text === "," &&
      /^\p{Lu}/u.test(tokens[from - 2]?.text ?? "") &&
      /^[,.]?$/.test(after)) ||
    /^['’]s?$/.test(after)
  );
}

/** A country that a person stands for needs no mention of its own. */
function onePerSide(participants: Speaker[]): Speaker[] {
  const persons = participants.filter(({ name, type }) => name !== null && type === "person");
  const kept = new Map<string, Speaker>();
  for (const person of persons) if (!kept.has(`${person.name}`)) kept.set(`${person.name}`, person);
  const covered = new Set(persons.map(({ country }) => country));
  for (const other of participants) {
    if (covered.has(other.country)) continue;
    covered.add(other.country);
    kept.set(`${other.name}${other.office}${other.country}`, other);
  }
  return [...kept.values()];
}

function isSame(one: Occasion, other: Occasion): boolean {
  if (one.type !== other.type || one.future !== other.future) return false;
  if (one.date && other.date && one.date.day !== other.date.day) return false;
  return other.countries.every((country) => one.countries.includes(country));
}

function join(known: Occasion, found: Occasion) {
  known.date ??= found.date;
  const names = new Set(known.participants.map(({ name, country }) => name ?? country));
  const covered = new Set<CountryCode | null>(known.participants.map(({ country }) => country));
  for (const participant of found.participants) {
    if (
      names.has(participant.name ?? participant.country) ||
      (participant.name === null && covered.has(participant.country))
    )
      continue;
    known.participants = onePerSide([...known.participants, participant]);
  }
}
