import type { CueForm } from "../../lexicon/en/readout-verbs";
import type { CueSite, Mention, Tense, Token } from "../../reading";
import { CONJUNCTIONS, QUOTE_MARK } from "./word-lists";

/** The sentence whose verbs are read. */
export interface Clause {
  tokens: readonly Token[];
  mentions: readonly Mention[];
  sites: CueSite[];
}

export function isPerson({ kind }: Mention): boolean {
  return kind === "person";
}

export function isVerbLike(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{Ll}/u.test(token.text) &&
    !CONJUNCTIONS.has(token.lower) &&
    !/^(?:of|in|on|at|for|with|to|by|from|'s|’s)$/.test(token.lower)
  );
}

/** By the form alone; an auxiliary may tell otherwise. */
export function tenseOf({ forms }: CueForm): Tense {
  return forms.has("past") || forms.has("gerund") ? "past" : "present";
}

/** A cue in a quotation counts only as its first word: Wang "urged the two sides". */
export function isOutsideQuotes(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.quoted) return tokens[at] !== undefined;
  const opening = tokens[at - 1]?.lower.endsWith("ly") ? at - 2 : at - 1;
  return QUOTE_MARK.test(tokens[opening]?.text ?? "") && !tokens[opening]?.quoted;
}
