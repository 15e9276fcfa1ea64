import { TOPIC_TERMS } from "../../lexicon/topics";
import { TOPICS } from "../../types";
import type { Span, Topic } from "../../types";

/** A term of a topic where it stands in the text. */
export interface TopicTerm {
  topic: Topic;
  strong: boolean;
  word: string;
  /** Topic and strength: terms that share them do not overlap. */
  key: string;
  start: number;
  end: number;
}

interface Entry {
  topic: Topic;
  strong: boolean;
  /** Lower case, without the star. */
  form: string;
  open: boolean;
  key: string;
}

const WORD = /[\p{L}\p{N}]+/gu;
const REST = /[\p{L}-]*/uy;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const SHORTEST_STEM = 2;

/** Closed first words whole, open ones ("centrifuge*") by their stem; the longest form of a topic first. */
const CLOSED = new Map<string, Entry[]>();
const STEMS = new Map<string, Entry[]>();
let longestStem = 0;

for (const topic of TOPICS) {
  const { strong, weak } = TOPIC_TERMS[topic];
  for (const term of strong) enter(topic, true, term);
  for (const term of weak) enter(topic, false, term);
}
for (const index of [CLOSED, STEMS])
  for (const entries of index.values()) entries.sort((a, b) => b.form.length - a.form.length);

function enter(topic: Topic, strong: boolean, term: string) {
  const open = term.endsWith("*");
  const form = open ? term.slice(0, -1) : term;
  const head = /^[\p{L}\p{N}]+/u.exec(form)?.[0] ?? form;
  const stem = open && head === form;
  if (stem) longestStem = Math.max(longestStem, head.length);
  const index = stem ? STEMS : CLOSED;
  const entries = index.get(head) ?? [];
  entries.push({ topic, strong, form, open, key: `${topic}${strong}` });
  index.set(head, entries);
}

/** Every term of every topic in the text, in order of place. Terms of one topic and strength do not overlap. */
export function findTopicTerms(text: string): TopicTerm[] {
  const lower = text.toLowerCase();
  const found: TopicTerm[] = [];
  const ends = new Map<string, number>();
  const known = new Map<string, Entry[]>();
  for (const match of lower.matchAll(WORD)) {
    const entries = known.get(match[0]) ?? candidates(match[0]);
    known.set(match[0], entries);
    for (const entry of entries) {
      const { key } = entry;
      if ((ends.get(key) ?? 0) > match.index) continue;
      const end = endOf(lower, match.index, entry);
      if (end === null) continue;
      ends.set(key, end);
      const { topic, strong } = entry;
      found.push({ topic, strong, key, word: lower.slice(match.index, end), start: match.index, end });
    }
  }
  return found;
}

function candidates(word: string): Entry[] {
  const entries = CLOSED.get(word)?.slice() ?? [];
  for (let size = SHORTEST_STEM; size <= Math.min(word.length, longestStem); size += 1)
    entries.push(...(STEMS.get(word.slice(0, size)) ?? []));
  return entries;
}

/** Where the entry ends when it stands at `start`; null when it does not. */
function endOf(lower: string, start: number, { form, open }: Entry): number | null {
  if (!lower.startsWith(form, start)) return null;
  let end = start + form.length;
  if (open) {
    REST.lastIndex = end;
    end += REST.exec(lower)?.[0].length ?? 0;
  }
  return WORD_CHARACTER.test(lower.charAt(end)) ? null : end;
}

/** Of terms in order of place those that lie within one of the spans. */
export function termsWithin(terms: readonly TopicTerm[], spans: readonly Span[]): TopicTerm[] {
  return spans.flatMap(([from, to]) => {
    const within: TopicTerm[] = [];
    for (let at = firstFrom(terms, from); (terms[at]?.start ?? to) < to; at += 1) {
      const term = terms[at];
      if (term && term.end <= to) within.push(term);
    }
    return within;
  });
}

function firstFrom(terms: readonly TopicTerm[], from: number): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
