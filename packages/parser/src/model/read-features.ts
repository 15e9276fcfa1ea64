import { countFeatures, one, three, two, writeKeys } from "./feature-keys";
import { hashWord, SHAPE } from "./read-tokens";
import type { Templates } from "./feature-keys";
import type { TokenTable } from "./read-tokens";
import type { WordClasses } from "./word-table";

export const PAD = 4;
/** Word of the places before and after a unit. */
const EDGE = 0x5bd1e995;
const STRONG_CUE = 4;

export const MARKERS = new Set(
  "that if whether who which whose when where while because as to how what why of for about and but or , ; : — – -- ( - than though although"
    .split(" ")
    .map((word) => hashWord(word)),
);
const COMMA = hashWord(",");
const STOPS = new Set([".", "!", "?"].map((mark) => hashWord(mark)));

/** Everything the features of one unit are read from; places are shifted by the padding. */
export interface UnitContext {
  from: number;
  size: number;
  word: Int32Array;
  suffix: Int32Array;
  shape: Int32Array;
  tag: Int32Array;
  coarse: Int32Array;
  fine: Int32Array;
  cue: Int32Array;
  source: Int32Array;
  /** 0 outside of quotations, 1 within, 2 at the opening, 3 at the closing mark. */
  quoted: Int32Array;
  quoteBefore: Int32Array;
  quoteAfter: Int32Array;
  quoteSince: Int32Array;
  quoteUntil: Int32Array;
  leftCue: Int32Array;
  leftGap: Int32Array;
  /** Last word of speaking of the sentences before. */
  pastCue: Int32Array;
  rightCue: Int32Array;
  rightGap: Int32Array;
  marker: Int32Array;
  verb: Int32Array;
  nextVerb: Int32Array;
  place: Int32Array;
  rest: Int32Array;
  /** What holds for the whole unit: title, quotation, ending. */
  unit: number;
}

/** Distances in nine steps. */
export function stepOf(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 8) return 5;
  if (distance < 13) return 6;
  return distance < 25 ? 7 : 8;
}

const NUMERIC = [
  "word suffix shape tag coarse fine cue source quoted quoteBefore quoteAfter quoteSince quoteUntil",
  "leftCue leftGap pastCue rightCue rightGap marker verb nextVerb place rest",
]
  .join(" ")
  .split(" ") as Exclude<keyof UnitContext, "from" | "size" | "unit">[];

/** Room for the contexts of units up to `longest` tokens. */
export function createContext(longest: number): UnitContext {
  const arrays = NUMERIC.map((name) => [name, new Int32Array(longest + 2 * PAD)]);
  return { from: 0, size: 0, unit: 0, ...Object.fromEntries(arrays) } as UnitContext;
}

/** Fills the context for the tokens of one unit. Linear in its length. */
export function readContext(
  context: UnitContext,
  tokens: TokenTable,
  classes: WordClasses,
  unit: number,
): UnitContext {
  const from = tokens.units[unit]!;
  const to = tokens.units[unit + 1]!;
  context.from = from;
  context.size = to - from;
  copyTokens(context, tokens, classes);
  readQuotes(context, tokens);
  readLeft(context, tokens);
  readRight(context, tokens);
  const last = context.size + PAD - 1;
  const closed = STOPS.has(context.word[last]!) || context.shape[last] === SHAPE.closer ? 1 : 0;
  const opening = context.shape[PAD] === SHAPE.opener ? 2 : 0;
  context.unit = Math.min(unit, 2) * 4 + closed + opening;
  return context;
}

function copyTokens(context: UnitContext, tokens: TokenTable, classes: WordClasses) {
  const { from, size, word, suffix, shape, tag, coarse, fine, cue, source } = context;
  for (let k = 0; k < PAD; k++) {
    for (const place of [k, size + PAD + k]) {
      word[place] = EDGE;
      suffix[place] = EDGE;
      shape[place] = 15;
      tag[place] = 255;
      coarse[place] = 255;
      fine[place] = 4095;
      cue[place] = 0;
      source[place] = 0;
      context.quoted[place] = 0;
    }
  }
  for (let k = 0; k < size; k++) {
    const i = from + k;
    const place = k + PAD;
    word[place] = tokens.word[i]!;
    suffix[place] = tokens.suffix[i]!;
    shape[place] = tokens.shape[i]!;
    tag[place] = classes.tag[i]!;
    coarse[place] = classes.coarse[i]!;
    fine[place] = classes.fine[i]!;
    cue[place] = classes.cue[i]!;
    source[place] = classes.source[i]!;
  }
}

/** Of each place: its quotation with what stands before and after it, or the distance to the next ones. */
function readQuotes(context: UnitContext, tokens: TokenTable) {
  const { from, size, word, shape, quoted, quoteBefore, quoteAfter, quoteSince, quoteUntil } = context;
  let opened = -1;
  let since = 1000;
  for (let p = PAD; p < size + PAD; p++) {
    const number = tokens.quote[from + p - PAD]!;
    if (number === 0) {
      quoted[p] = 0;
      quoteBefore[p] = 0;
      quoteSince[p] = stepOf(since++);
      continue;
    }
    if (opened < 0 || number !== tokens.quote[from + p - PAD - 1] || p === PAD) opened = p;
    since = 0;
    quoted[p] = shape[p] === SHAPE.opener ? 2 : shape[p] === SHAPE.closer ? 3 : 1;
    quoteBefore[p] = word[opened - 1] === COMMA ? word[opened - 2]! ^ COMMA : word[opened - 1]!;
    quoteSince[p] = 9;
  }
  let until = 1000;
  let after = 0;
  for (let p = size + PAD - 1; p >= PAD; p--) {
    if (quoted[p] === 0) {
      quoteAfter[p] = 0;
      quoteUntil[p] = stepOf(until++);
      continue;
    }
    const number = tokens.quote[from + p - PAD]!;
    if (p === size + PAD - 1 || number !== tokens.quote[from + p - PAD + 1]) after = word[p + 1]!;
    until = 0;
    quoteAfter[p] = after;
    quoteUntil[p] = 9;
  }
}

export const VERBAL = 0x80;

function readLeft(context: UnitContext, tokens: TokenTable) {
  const { from, size, word, tag, cue, leftCue, leftGap, pastCue, marker, verb, place } = context;
  let cueAt = -1;
  let lastMarker = 0;
  let lastVerb = 0;
  let past = 0;
  for (let p = PAD; p < size + PAD; p++) {
    const i = from + p - PAD;
    if (tokens.sentence[i] === i) {
      if (cueAt >= 0) past = word[cueAt]!;
      cueAt = -1;
      lastMarker = 0;
      lastVerb = 0;
    }
    const first = Math.max(tokens.sentence[i]!, from);
    leftCue[p] = cueAt < 0 ? 0 : word[cueAt]!;
    leftGap[p] = cueAt < 0 ? 9 : stepOf(p - cueAt);
    pastCue[p] = past;
    marker[p] = lastMarker;
    verb[p] = lastVerb;
    place[p] = stepOf(i - first);
    const here = word[p]!;
    if (cue[p]! >= STRONG_CUE) cueAt = p;
    if (MARKERS.has(here)) lastMarker = here;
    if (tag[p]! & VERBAL) lastVerb = here;
  }
}

function readRight(context: UnitContext, tokens: TokenTable) {
  const { from, size, word, tag, cue, rightCue, rightGap, nextVerb, rest } = context;
  let cueAt = -1;
  let verbAt = 0;
  let end = size + PAD;
  for (let p = size + PAD - 1; p >= PAD; p--) {
    rightCue[p] = cueAt < 0 ? 0 : word[cueAt]!;
    rightGap[p] = cueAt < 0 ? 9 : stepOf(cueAt - p);
    nextVerb[p] = verbAt;
    rest[p] = stepOf(end - p - 1);
    if (cue[p]! >= STRONG_CUE) cueAt = p;
    if (tag[p]! & VERBAL) verbAt = word[p]!;
    if (tokens.sentence[from + p - PAD] === from + p - PAD) {
      cueAt = -1;
      verbAt = 0;
      end = p;
    }
  }
}

const TEMPLATES: Templates = {
  one: Uint8Array.of(1, 2, 3, 5, 6, 8, 9, 10, 12, 13, 15, 16, 18, 20, 21, 22),
  two: Uint8Array.of(
    25,
    31,
    34,
    35,
    39,
    41,
    43,
    44,
    48,
    49,
    50,
    51,
    53,
    54,
    57,
    58,
    59,
    60,
    63,
    64,
    65,
    69,
    71,
    74,
    75,
    76,
    77,
    78,
    79,
    81,
    82,
    89,
  ),
  three: Uint8Array.of(29, 37, 47, 61, 62, 91),
};

export const FEATURE_COUNT = countFeatures(TEMPLATES);

/** Writes the hashed features of one token of the unit; always as many as `FEATURE_COUNT`. */
export function readFeatures(context: UnitContext, index: number, out: Int32Array) {
  const p = index + PAD;
  const { word, suffix, shape, tag, coarse, fine, cue, source, quoted, unit } = context;
  const w = word[p]!;
  const w1 = word[p - 1]!;
  const w2 = word[p - 2]!;
  const v1 = word[p + 1]!;
  const v2 = word[p + 2]!;
  const t = tag[p]!;
  const t1 = tag[p - 1]!;
  const t2 = tag[p - 2]!;
  const u1 = tag[p + 1]!;
  const u2 = tag[p + 2]!;
  const f = fine[p]!;
  const f1 = fine[p - 1]!;
  const g1 = fine[p + 1]!;
  const c = coarse[p]!;
  const c1 = coarse[p - 1]!;
  const d1 = coarse[p + 1]!;
  const q = quoted[p]!;
  const sh = shape[p]!;
  const quotes = q | (quoted[p - 1]! << 2) | (quoted[p + 1]! << 4);
  one(1, w);
  one(2, w1);
  one(3, w2);
  one(5, v1);
  one(6, v2);
  one(8, t);
  one(9, t1);
  one(10, t2);
  one(12, u1);
  one(13, u2);
  one(15, f);
  one(16, f1);
  one(18, g1);
  one(20, c);
  one(21, c1);
  one(22, d1);
  two(25, suffix[p]!, sh);
  three(29, sh, shape[p + 1]!, q);
  two(31, w, v1);
  two(34, t1, t);
  two(35, t, u1);
  three(37, t1, t, u1);
  two(39, w, u1);
  two(41, w1, t);
  two(43, f1, f);
  two(44, f, g1);
  three(47, c1, c, d1);
  two(48, w, q);
  two(49, quotes, t);
  two(50, quotes, w1);
  two(51, quotes, v1);
  two(53, q, context.quoteBefore[p]!);
  two(54, q, context.quoteAfter[p]!);
  two(57, context.quoteSince[p]! * 10 + context.quoteUntil[p]!, unit);
  two(58, cue[p]!, (cue[p - 1]! << 4) | cue[p + 1]!);
  two(59, source[p]!, (source[p - 1]! << 4) | source[p + 1]!);
  two(60, cue[p]!, t);
  three(61, cue[p]!, source[p - 1]!, t1);
  three(62, cue[p]!, source[p + 1]!, u1);
  two(63, cue[p]!, quotes);
  const left = context.leftCue[p]!;
  const leftGap = context.leftGap[p]!;
  const right = context.rightCue[p]!;
  const rightGap = context.rightGap[p]!;
  two(64, left, q);
  two(65, left, leftGap);
  two(69, right, q);
  two(71, rightGap, t);
  two(74, left, right);
  const marker = context.marker[p]!;
  two(75, marker, q);
  two(76, marker, t);
  two(77, marker, left);
  two(78, context.verb[p]!, t);
  two(79, context.nextVerb[p]!, t);
  two(81, context.place[p]!, t);
  two(82, context.place[p]!, unit);
  two(89, context.pastCue[p]!, quotes);
  three(91, left === 0 ? 0 : 1, quotes, right === 0 ? 0 : 1);
  writeKeys(TEMPLATES, out);
}
