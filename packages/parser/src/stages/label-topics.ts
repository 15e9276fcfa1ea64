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

const PATTERNS = TOPICS.map((topic) => ({
  topic,
  strong: compile(TOPIC_TERMS[topic].strong),
  weak: compile(TOPIC_TERMS[topic].weak),
}));

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

/** How strongly a text speaks of each topic: each different word counts once. */
export function weighTopics(text: string): TopicWeights {
  const lower = text.toLowerCase();
  return new Map(
    PATTERNS.map(({ topic, strong, weak }) => {
      const weight = STRONG * different(lower, strong) + WEAK * different(lower, weak);
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

function different(text: string, pattern: RegExp): number {
  return new Set(Array.from(text.matchAll(pattern), ([word]) => word)).size;
}

function compile(terms: string[]): RegExp {
  const escaped = terms.map((term) =>
    term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace("\\*", "[\\p{L}-]*"),
  );
  escaped.sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}
