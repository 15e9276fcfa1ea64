import { occasionWordsOf } from "../lexicon/occasion-words";
import type { EventType } from "../types";

/** A headline says what happened; the text tells the surroundings too. */
const IN_TITLE = 3;
const IN_TEXT = 1;
/** "Talks", "declaration", "allegations" go with other events as well. */
const TELLING: Partial<Record<EventType, number>> = {
  meeting: 0.5,
  joint_statement: 0.8,
  exchange: 0.7,
  briefing: 0.4,
  speech: 0.6,
  interview: 0.5,
};

/** What happened, by the words for it; `other` where none stands. */
export function findType({
  title,
  text,
  lang,
}: {
  title: string;
  text: string;
  lang: string | null;
}): EventType {
  let best: { type: EventType; score: number } = { type: "other", score: 0 };
  for (const [type, pattern] of Object.entries(occasionWordsOf(lang).events) as [EventType, RegExp][]) {
    const score =
      (IN_TITLE * countMatches(title, pattern) + IN_TEXT * Math.min(3, countMatches(text, pattern))) *
      (TELLING[type] ?? 1);
    if (score > best.score) best = { type, score };
  }
  return best.type;
}

const countMatches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
