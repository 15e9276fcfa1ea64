import type {
  Actor,
  CountryWord,
  Mention,
  Occasion,
  Person,
  Placed,
  Resolved,
  Sentence,
  Turn,
} from "../reading";
import type { CountryCode, Span } from "../types";

export interface Linked {
  to: CountryCode[];
  about: CountryCode[];
  /** No word of the statement names a counterpart: it is the one spoken of just before, or the article's. */
  assumed: boolean;
}

interface Parts {
  sentences: readonly Sentence[];
  mentions: readonly (readonly Mention[])[];
  people: ReadonlyMap<Mention, Person>;
  words: readonly CountryWord[];
  turns: ReadonlyMap<number, Turn>;
  ranked: readonly { country: CountryCode; weight: number }[];
}

const TWO_SIDED = new Set(["call", "meeting", "visit", "joint_statement", "letter", "exchange"]);
const LEAST_WEIGHT = 4;
/** Codes of territories that are no counterpart of the state they belong to, nor one beside it. */
const PARTS_OF: Record<CountryCode, CountryCode[]> = {
  CN: ["HK", "MO"],
  US: ["GU", "PR", "VI", "AS", "MP", "UM"],
  FR: ["GF", "GP", "MQ", "NC", "PF", "PM", "RE", "WF", "YT"],
  GB: ["AI", "BM", "GG", "IM", "JE", "KY", "MS", "VG"],
  DK: ["FO", "GL"],
  NL: ["AW", "BQ", "CW", "SX"],
  AU: ["CC", "CX", "NF"],
  NZ: ["TK"],
  FI: ["AX"],
  NO: ["SJ"],
};

/** Positions are taken on them by name; a threat to Guam is one to the United States. */
const SPOKEN_OF_APART = new Set(["HK", "MO", "GL", "NC"]);

/** How many sentences further a country is still what its official speaks about. */
const STILL_MEANT = 2;

/** Whom each statement is addressed to and which countries it is about, without the speaker's own. */
export function linkCountries(
  parts: Parts,
  resolved: readonly Resolved[],
  placed: readonly Placed[],
): Linked[] {
  const latest = new Map<CountryCode, { sentence: number; linked: Linked }>();
  return resolved.map((entry, index) => {
    const { finding, actor } = entry;
    const country = actor?.speaker.country ?? null;
    const before = country === null ? undefined : latest.get(country);
    const isNear = before !== undefined && finding.sentence - before.sentence <= STILL_MEANT;
    const linked = link(parts, entry, {
      occasion: placed[index]?.occasion ?? null,
      before: isNear ? before.linked : null,
    });
    if (country !== null && linked.to.length + linked.about.length > 0)
      latest.set(country, { sentence: finding.sentence, linked });
    return linked;
  });
}

function link(
  parts: Parts,
  { finding, actor }: Resolved,
  { occasion, before }: { occasion: Occasion | null; before: Linked | null },
): Linked {
  const own = new Set(actor?.speaker.country?.split("+") ?? []);
  const joint = own.size > 1;
  const to = new Set<CountryCode>();
  const { recipient } = finding;
  const addressed = recipient && recipient.members.length > 0 ? recipient.members : [recipient];
  for (const country of addressed.flatMap((one) => (one && countryOf(parts, one)) ?? [])) to.add(country);
  if (
    occasion &&
    TWO_SIDED.has(occasion.type) &&
    [...own].some((country) => occasion.countries.includes(country))
  )
    for (const country of occasion.countries) to.add(country);
  const about = new Set(
    finding.contentSpans.flatMap((span) => countriesIn(parts, sentenceOf(parts, finding, span), span)),
  );
  for (const country of topicOfSentence(parts, finding.sentence)) about.add(country);
  for (const [whole, parts] of Object.entries(PARTS_OF))
    for (const part of parts) {
      const named = about.has(whole) || own.has(whole);
      if ((named || !SPOKEN_OF_APART.has(part)) && about.delete(part)) about.add(whole);
    }
  if (joint) for (const country of own) to.add(country);
  else
    for (const country of own) {
      to.delete(country);
      about.delete(country);
    }
  if (to.size + about.size > 0 || own.size === 0) return { to: [...to], about: [...about], assumed: false };
  if (finding.turn) {
    const asked = countriesAsked(parts, finding.sentence).filter((country) => !own.has(country));
    return { to: [], about: [...new Set(asked)], assumed: true };
  }
  if (before) return { to: [], about: [...new Set([...before.to, ...before.about])], assumed: true };
  const foremost = parts.ranked.find(({ country, weight }) => !own.has(country) && weight >= LEAST_WEIGHT);
  return { to: [], about: foremost ? [foremost.country] : [], assumed: true };
}

const ANSWERED = 2;

/** An answer opens with what the question was about. */
function countriesAsked(parts: Parts, sentence: number): CountryCode[] {
  const { turns, sentences } = parts;
  const speaker = turns.get(sentence)?.speaker;
  let at = sentence - 1;
  while (at > sentence - ANSWERED && turns.get(at)?.speaker === speaker) at -= 1;
  if (turns.get(at)?.speaker !== null) return [];
  const asked: CountryCode[] = [];
  for (; turns.get(at)?.speaker === null; at -= 1) {
    const { start = 0, end = 0 } = sentences[at] ?? {};
    asked.push(...countriesIn(parts, at, [start, end]));
  }
  return asked;
}

function sentenceOf(
  { sentences }: Parts,
  { sentence, lastSentence }: Resolved["finding"],
  [from]: Span,
): number {
  let at = sentence;
  while (at < lastSentence && (sentences[at]?.end ?? 0) <= from) at += 1;
  return at;
}

function countryOf({ people }: Parts, mention: Mention): CountryCode | null {
  return people.get(mention)?.country ?? mention.country;
}

/** Countries that words name, and those of the officials they name; places where something merely happens are left out. */
function countriesIn(parts: Parts, sentence: number, [from, to]: Span): CountryCode[] {
  const tokens = parts.sentences[sentence]?.tokens ?? [];
  const named = wordsBetween(parts.words, from, to).filter(
    (word) => word.code !== "" && !isScenery(tokens, word),
  );
  const people = (parts.mentions[sentence] ?? []).flatMap((mention) => {
    const start = tokens[mention.from]?.start ?? -1;
    return start >= from && start < to ? (parts.people.get(mention)?.country ?? []) : [];
  });
  return [...named.map(({ code }) => code), ...people];
}

function wordsBetween(words: readonly CountryWord[], from: number, to: number): CountryWord[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.span[0] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: CountryWord[] = [];
  for (let at = low; at < words.length && (words[at]?.span[0] ?? to) < to; at += 1) {
    const word = words[at];
    if (word) found.push(word);
  }
  return found;
}

/** "in Beijing", and a list in brackets. */
function isScenery(
  tokens: readonly { start: number; end: number; text: string; lower: string }[],
  { span, sense }: CountryWord,
): boolean {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= span[0]) low = middle + 1;
    else high = middle;
  }
  const before = tokens[low - 1]?.lower ?? "";
  if (sense === "capital" && /^(?:in|at|near|outside)$/.test(before)) return true;
  let depth = 0;
  for (let at = low - 1; at >= 0 && at > low - 25; at -= 1) {
    if (tokens[at]?.text === ")") depth += 1;
    if (tokens[at]?.text === "(" && depth-- === 0) return true;
  }
  return false;
}

/** "On Taiwan, he said": what a sentence puts in front. */
function topicOfSentence(parts: Parts, sentence: number): CountryCode[] {
  const tokens = parts.sentences[sentence]?.tokens ?? [];
  if (!/^(?:on|regarding|concerning|about|asked)$/.test(tokens[0]?.lower ?? "")) return [];
  const comma = tokens.slice(0, 14).find(({ text }) => text === ",");
  return comma ? countriesIn(parts, sentence, [tokens[0]?.start ?? 0, comma.start]) : [];
}

/** The official's own country apart, is anyone left? */
export function counterpartsOf({ speaker }: Actor, { to, about }: Linked): CountryCode[] {
  const own = speaker.joint ? [] : (speaker.country?.split("+") ?? []);
  return [...new Set([...to, ...about])].filter((country) => !own.includes(country));
}
