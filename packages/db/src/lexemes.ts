import { foldText } from "./fold-text";

/** The literal of a tsvector: every folded word with its places, from 1. Places past 16,383 are PostgreSQL's last. */
export function toTsvector(text: string): string {
  const words = foldText(text)
    .split(" ")
    .filter((word) => /^[\p{L}\p{M}\p{N}]{1,200}$/u.test(word));
  return words.map((word, index) => `'${word}':${Math.min(index + 1, 16_383)}`).join(" ");
}
