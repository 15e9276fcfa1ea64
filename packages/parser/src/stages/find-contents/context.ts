import type { CueSite, Mention, Sentence, Token } from "../../reading";

/** The sentence that is read, with its cues. */
export interface Context {
  tokens: readonly Token[];
  mentions: readonly Mention[];
  sites: readonly CueSite[];
  sentence: Sentence;
  index: number;
}

export const QUOTE_MARK = /^(?:["“”‘’'«»„]|``|'')$/;

export const EDGE = /^(?:[,.;:!?…—–"“”‘’'«»„]|``|'')$/;

export const CLAUSE_START = /^(?:that|it|he|she|they|we|there|if|as|i|you)$/;

/** "welcomed his German counterpart": a handshake. */
export function isSomeone({ mentions }: Context, at: number): boolean {
  return mentions.some(({ from, kind }) => from === at && (kind === "person" || kind === "role"));
}

/** More than marks and brackets. */
export function hasWords(part: readonly Token[]): boolean {
  return part.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
}
