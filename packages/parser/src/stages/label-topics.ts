import { TOPICS } from "../types";
import { findTopicTerms } from "./label-topics/find-topic-terms";
import type { TopicTerm } from "./label-topics/find-topic-terms";
import type { Topic } from "../types";

export type TopicWeights = ReadonlyMap<Topic, number>;

export interface TopicContext {
  /** Terms of the sentences that the words stand in. */
  around?: readonly TopicTerm[] | undefined;
  /** From `readArticleTopics`, computed once for an article. */
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

/** One to three topics of a statement's words, the strongest first; "diplomacy" where they tell nothing narrower. */
export function labelTopics(own: readonly TopicTerm[], context: TopicContext = {}): Topic[] {
  const ownWeights = weighTopics(own);
  const aroundWeights = weighTopics(context.around ?? []);
  const scored = TOPICS.map((topic) => ({
    topic,
    weight:
      (ownWeights.get(topic) ?? 0) +
      SENTENCE_SHARE * (aroundWeights.get(topic) ?? 0) +
      ARTICLE_SHARE * (context.article?.get(topic) ?? 0),
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

/** How strongly terms speak of each topic: each different word counts once. */
export function weighTopics(terms: readonly TopicTerm[]): TopicWeights {
  const weights = new Map<Topic, number>();
  const counted = new Map<string, Set<string>>();
  for (const { topic, strong, word, key } of terms) {
    const words = counted.get(key) ?? new Set();
    if (words.has(word)) continue;
    counted.set(key, words.add(word));
    const weight = (weights.get(topic) ?? 0) + (strong ? STRONG : WEAK);
    weights.set(topic, topic === "diplomacy" ? Math.min(weight, MOST_DIPLOMACY) : weight);
  }
  return weights;
}

/** What an article speaks of: read once, for all of its statements. */
export interface ArticleTopics {
  terms: readonly TopicTerm[];
  article: TopicWeights;
}

export function readArticleTopics(text: string): ArticleTopics {
  const terms = findTopicTerms(text);
  return { terms, article: weighArticleTopics(terms) };
}

/** The weights as shares of the strongest: what an article is about on the whole. */
function weighArticleTopics(terms: readonly TopicTerm[]): TopicWeights {
  const weights = weighTopics(terms);
  const most = Math.max(1, ...weights.values());
  return new Map([...weights].map(([topic, weight]) => [topic, weight / most]));
}
