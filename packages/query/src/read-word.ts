import type { QueryNode } from "@readout/db";
import type { Scanner } from "./scanner";

const WORD = /[^\s()"“”„]+/y;
const MAX_WORD = 200;
/** A letter, mark or digit: without one there is nothing to search for. */
export const LETTER = /[\p{L}\p{N}]/u;
/** How other search languages write that words are near each other. */
const NEARNESS = /^(?:(?:near|adj)\d+|(?:near|adj|pre|w)\/.*)$/i;
const SYMBOLS: Record<string, string> = { "&": "AND", "&&": "AND", "|": "OR", "||": "OR", "+": "a space" };

/** A word, or the beginning of words: `sanction*`. */
export function readWord(scanner: Scanner): QueryNode {
  const start = scanner.position;
  const [text = ""] = scanner.take(WORD) ?? [];
  const stem = text.endsWith("*") ? text.slice(0, -1) : text;
  const complaint = findComplaint(text, stem);
  if (complaint) scanner.note(complaint, start);
  return stem === text ? { type: "word", text } : { type: "prefix", text: stem };
}

function findComplaint(text: string, stem: string): string | undefined {
  if (SYMBOLS[text]) return `Write ${SYMBOLS[text]} in place of “${text}”.`;
  if (text === "NEAR" || NEARNESS.test(text))
    return `Write NEAR/10 in place of “${text}”, or put it in quotes.`;
  if (text.length > MAX_WORD) return `A word has at most ${MAX_WORD} characters.`;
  if (!LETTER.test(stem)) return `There is no word in “${text}”.`;
  if (/^[~:<>=^]/.test(text)) return `“${text.charAt(0)}” cannot begin a word: put it in quotes.`;
  if (stem.includes("*")) return "“*” stands at the end of a word only.";
  if (stem !== text && !isLongEnough(stem)) return "“*” needs at least two letters before it.";
  return undefined;
}

function isLongEnough(stem: string) {
  return (
    /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(stem) || /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(stem)
  );
}
