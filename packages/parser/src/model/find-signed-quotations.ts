import { SHAPE, hashWord } from "./read-tokens";
import type { Candidate } from "./link-labels";
import type { TokenTable } from "./read-tokens";

const DASHES = new Set(["―", "—", "–", "--", "-"].map((dash) => hashWord(dash)));
const STOP = hashWord(".");
const COMMA = hashWord(",");
const LINKS = new Set(
  ["of", "the", "de", "la", "van", "von", "bin", "al", "and", "'s", "’s"].map((word) => hashWord(word)),
);
const FEWEST_WORDS = 3;
const LONGEST_NAME = 10;

/** Quotations that fill a line and are signed: “…” ― Name. The dash stands for the cue. */
export function findSignedQuotations(text: string, tokens: TokenTable): Candidate[] {
  const { count, quote, shape, word } = tokens;
  const found: Candidate[] = [];
  let opener = 0;
  for (let dash = 1; dash < count; dash++) {
    if (shape[dash - 1] === SHAPE.opener) opener = dash - 1;
    if (shape[dash - 1] !== SHAPE.closer || !DASHES.has(word[dash]!)) continue;
    const source = readName(text, tokens, dash + 1);
    if (!source || quote[opener] !== quote[dash - 1] || dash - opener < FEWEST_WORDS + 2) continue;
    if (!opensLine(text, tokens, opener)) continue;
    found.push({ source, cue: [dash, dash + 1], contents: [[opener, dash]] });
  }
  return found;
}

/** A name with perhaps a place or office after a comma, up to the end of its line. */
function readName(text: string, { start, end, word, shape, count }: TokenTable, from: number) {
  let to = from;
  let comma = count;
  while (to < count && to - from <= LONGEST_NAME) {
    if (to > from && hasBreak(text, end[to - 1]!, start[to]!)) break;
    if (word[to] === COMMA) comma = Math.min(comma, to);
    else if (word[to] !== STOP && !isNamed(shape[to]!) && !(to > from && LINKS.has(word[to]!))) break;
    to++;
  }
  const ended = to === count || hasBreak(text, end[to - 1]!, start[to]!);
  while (to > from && word[to - 1] === STOP) to--;
  return ended && to > from && isNamed(shape[from]!) ? ([from, Math.min(to, comma)] as const) : null;
}

function isNamed(shape: number): boolean {
  return shape === SHAPE.capital || shape === SHAPE.upper || shape === SHAPE.mixed || shape === SHAPE.initial;
}

function opensLine(text: string, { start, end }: TokenTable, token: number): boolean {
  return token === 0 || hasBreak(text, end[token - 1]!, start[token]!);
}

function hasBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10 || text.charCodeAt(i) === 13) return true;
  return false;
}
