import { TOPIC_TERMS } from "../lexicon/topics";
import { TOPICS } from "../types";
import type { Topic } from "../types";

export type TopicWeights = ReadonlyMap<Topic, number>;

export interface TopicContext {
  /** The sentence that the words stand in. */
  sentence?: string | undefined;
  /** `weighTopics` of title and text, computed once for an article. */
  article?: TopicWeights | undefined;
}

const MOST_TOPICS = 3;
/** Contacts and relations are spoken of everywhere: they must not crowd out what they are about. */
const MOST_DIPLOMACY = 4;
const STRONG = 2;
const WEAK = 1;
const SENTENCE_SHARE = 0.15;
const ARTICLE_SHARE = 1;
/** A second topic needs this share of the first one's weight, a third one more. */
const SHARE_OF_FIRST = [0, 0.5, 0.75];
const LEAST_WEIGHT = 1.5;

interface Term {
  text: string;
  /** "sanction*": any ending will do. */
  open: boolean;
  place: number;
  weight: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const REST = /[\p{L}-]*/uy;
const HEAD_LENGTH = 3;
/** Terms by their first letters. */
const TERMS = indexTerms();

/** One to three topics of a statement's words, the strongest first; "diplomacy" where they tell nothing narrower. */
export function labelTopics(contents: string, { sentence = "", article }: TopicContext = {}): Topic[] {
  const own = weighTopics(contents);
  const around = weighTopics(sentence);
  const scored = TOPICS.map((topic) => ({
    topic,
    weight:
      (own.get(topic) ?? 0) +
      SENTENCE_SHARE * (around.get(topic) ?? 0) +
      ARTICLE_SHARE * (article?.get(topic) ?? 0),
  }));
  const ranked = scored
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .toSorted((a, b) => b.weight - a.weight);
  const first = ranked[0]?.weight ?? 0;
  const chosen = ranked
    .slice(0, MOST_TOPICS)
    .filter(({ weight }, place) => weight >= first * (SHARE_OF_FIRST[place] ?? 1));
  return chosen.length > 0 ? chosen.map(({ topic }) => topic) : ["diplomacy"];
}

/** How strongly a text speaks of each topic: each different word counts once. Linear in the text. */
export function weighTopics(text: string): TopicWeights {
  const lower = text.toLowerCase();
  const weights = TOPICS.map(() => 0);
  const seen = new Set<string>();
  for (const { index } of lower.matchAll(WORD)) {
    for (const term of termsAt(lower, index)) {
      const found = matchTerm(lower, index, term);
      if (found === null || seen.has(`${term.place} ${found}`)) continue;
      seen.add(`${term.place} ${found}`);
      weights[term.place] = (weights[term.place] ?? 0) + term.weight;
    }
  }
  return new Map(
    TOPICS.map((topic, place) => {
      const weight = weights[place] ?? 0;
      return [topic, topic === "diplomacy" ? Math.min(weight, MOST_DIPLOMACY) : weight];
    }),
  );
}

/** The weights as shares of the strongest: what an article is about on the whole. */
export function weighArticleTopics(text: string): TopicWeights {
  const weights = weighTopics(text);
  const most = Math.max(1, ...weights.values());
  return new Map([...weights].map(([topic, weight]) => [topic, weight / most]));
}

function termsAt(text: string, start: number): readonly Term[] {
  return TERMS.get(text.slice(start, start + HEAD_LENGTH)) ?? TERMS.get(text.slice(start, start + 2)) ?? [];
}

/** The words that fit the term here; null where they do not end with a word. */
function matchTerm(text: string, start: number, { text: term, open }: Term): string | null {
  if (!text.startsWith(term, start)) return null;
  const end = start + term.length;
  if (open) {
    REST.lastIndex = end;
    return term + (REST.exec(text)?.[0] ?? "");
  }
  return /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)) ? null : term;
}

function indexTerms(): Map<string, Term[]> {
  const index = new Map<string, Term[]>();
  for (const [place, topic] of TOPICS.entries()) {
    const { strong, weak } = TOPIC_TERMS[topic];
    for (const term of strong) addTerm(index, term, place, STRONG);
    for (const term of weak) addTerm(index, term, place, WEAK);
  }
  return index;
}

function addTerm(index: Map<string, Term[]>, term: string, place: number, weight: number) {
  const text = term.replace("*", "");
  const head = text.slice(0, HEAD_LENGTH);
  const bucket = index.get(head) ?? [];
  bucket.push({ text, open: term.endsWith("*"), place, weight });
  index.set(head, bucket);
}
