import { TOPIC_TERMS } from "../../lexicon/topics";
import { isWordUnit, readWords } from "../../lexicon/read-words";
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

const REST = /[\p{L}-]*/uy;
const STEM_KEY = 2;

/** By their first word whole; the longest first. */
const CLOSED = new Map<string, Entry[]>();
/** Open ones ("centrifuge*") by the first letters of their stem; the shortest first. */
const STEMS = new Map<string, Entry[]>();

for (const topic of TOPICS) {
  const { strong, weak } = TOPIC_TERMS[topic];
  for (const term of strong) enter(topic, true, term);
  for (const term of weak) enter(topic, false, term);
}
for (const entries of CLOSED.values()) entries.sort((a, b) => b.form.length - a.form.length);
for (const entries of STEMS.values()) entries.sort((a, b) => a.form.length - b.form.length);

function enter(topic: Topic, strong: boolean, term: string) {
  const open = term.endsWith("*");
  const form = open ? term.slice(0, -1) : term;
  const head = /^[\p{L}\p{N}]+/u.exec(form)?.[0] ?? form;
  const isStem = open && head === form;
  const index = isStem ? STEMS : CLOSED;
  const key = isStem ? head.slice(0, STEM_KEY) : head;
  const entries = index.get(key) ?? [];
  entries.push({ topic, strong, form, open, key: `${topic}${strong}` });
  index.set(key, entries);
}

const NONE: readonly Entry[] = [];

/** Every term of every topic in the text, in order of place. Terms of one topic and strength do not overlap. */
export function findTopicTerms(text: string): TopicTerm[] {
  const lower = text.toLowerCase();
  const found: TopicTerm[] = [];
  const ends = new Map<string, number>();
  const take = (entries: readonly Entry[], start: number) => {
    for (const entry of entries) {
      const end = endOf(lower, start, entry);
      const { topic, strong, key } = entry;
      if (end === null || (ends.get(key) ?? 0) > start) continue;
      ends.set(key, end);
      found.push({ topic, strong, key, word: lower.slice(start, end), start, end });
    }
  };
  for (const { text: word, start } of readWords(lower)) {
    take(CLOSED.get(word) ?? NONE, start);
    take(STEMS.get(word.slice(0, STEM_KEY)) ?? NONE, start);
  }
  return found;
}

/** Where the entry ends when it stands at `start`; null when it does not. */
function endOf(lower: string, start: number, { form, open }: Entry): number | null {
  if (!lower.startsWith(form, start)) return null;
  let end = start + form.length;
  if (open) {
    REST.lastIndex = end;
    end += REST.exec(lower)?.[0].length ?? 0;
  }
  return end < lower.length && isWordUnit(lower.charCodeAt(end)) ? null : end;
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
