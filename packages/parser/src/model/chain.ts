import { LABEL_COUNT } from "./labels";

/** What a linear-chain conditional random field over hashed features has learned. */
export interface ChainWeights {
  labels: number;
  /** Hashes of the features, the commonest first: what is read often lies together. */
  keys: Int32Array;
  /** A weight for each label in every feature's row. */
  weights: Int8Array;
  /** What a weight of 1 stands for. */
  scale: number;
  first: Float32Array;
  last: Float32Array;
  /** Weight of going from label a to label b at a * labels + b. */
  moves: Float32Array;
}

/** Moves grouped by one of their two labels: those of label y are numbers `from[y]` to `from[y + 1]`. */
export interface Moves {
  from: Uint16Array;
  /** The label at the other end. */
  other: Uint8Array;
  /** In steps. */
  weight: Int32Array;
}

/** Weights as factors: rows of the moves into each label and on from it, 0 for those never made. */
export interface Factors {
  into: Float64Array;
  onward: Float64Array;
  first: Float64Array;
  last: Float64Array;
  /** Of being so many weights below the best label of a token. */
  below: Float64Array;
}

/** The weights laid out for reading. */
export interface Chain extends ChainWeights {
  /** Records of four words in open addresses: a feature's hash and its row. A hash of 0 is an empty place. */
  table: Int32Array;
  /** The moves that may lead to each label, and on from it. */
  into: Moves;
  onward: Moves;
  /** What a step of scores and moves stands for: whole numbers are added up without error. */
  step: number;
  /** Weights of the first and the last label, in steps. */
  start: Int32Array;
  stop: Int32Array;
  factors: Factors;
}

/** Steps to the weight of 1. */
export const STEPS = 16;

/** Most features of a token, and how far apart its labels can lie. */
const MOST_FEATURES = 64;
const FARTHEST = MOST_FEATURES * 255;

/** A move below this was never seen. */
export const FORBIDDEN = -30;

export function createChain(given: ChainWeights): Chain {
  const { labels, moves, keys, weights, scale, first, last } = given;
  const step = scale / STEPS;
  const toSteps = (weight: number) => Math.round(weight / step);
  return {
    ...given,
    table: layOut(keys, weights),
    into: groupMoves(labels, step, (y, x) => moves[x * labels + y]!),
    onward: groupMoves(labels, step, (x, y) => moves[x * labels + y]!),
    step,
    start: Int32Array.from(first, toSteps),
    stop: Int32Array.from(last, toSteps),
    factors: {
      into: factorsOf(labels, (y, x) => moves[x * labels + y]!),
      onward: factorsOf(labels, (x, y) => moves[x * labels + y]!),
      first: Float64Array.from(first, Math.exp),
      last: Float64Array.from(last, Math.exp),
      below: Float64Array.from({ length: FARTHEST + 1 }, (_, weight) => Math.exp(-weight * scale)),
    },
  };
}

function factorsOf(labels: number, weightOf: (label: number, other: number) => number): Float64Array {
  return Float64Array.from({ length: labels * labels }, (_, k) => {
    const weight = weightOf(Math.floor(k / labels), k % labels);
    return weight > FORBIDDEN ? Math.exp(weight) : 0;
  });
}

function groupMoves(labels: number, step: number, weightOf: (label: number, other: number) => number): Moves {
  const all = Array.from({ length: labels }, (_, label) => label);
  const from = new Uint16Array(labels + 1);
  const allowed = all.flatMap((label) => {
    const own = all.filter((other) => weightOf(label, other) > FORBIDDEN);
    from[label + 1] = from[label]! + own.length;
    return own.map((other) => ({ other, weight: weightOf(label, other) }));
  });
  return {
    from,
    other: Uint8Array.from(allowed, ({ other }) => other),
    weight: Int32Array.from(allowed, ({ weight }) => Math.round(weight / step)),
  };
}

/** Only the moves between the given labels. */
export function keepMoves({ from, other, weight }: Moves, labels: ReadonlySet<number>): Moves {
  const kept: number[] = [];
  const starts = from.map((first, label) => {
    const start = kept.length;
    if (labels.has(label))
      for (let k = first; k < from[label + 1]!; k++) if (labels.has(other[k]!)) kept.push(k);
    return start;
  });
  return {
    from: starts,
    other: Uint8Array.from(kept, (k) => other[k]!),
    weight: Int32Array.from(kept, (k) => weight[k]!),
  };
}

const RAISE = 128;
/** Turns the sign of four bytes at a time: raises each by 128. */
const RAISED = 0x80808080;
const LANES = 0x00ff00ff;
const RECORD = 4;

/**
 * Key and row lie side by side, so that a look-up touches one line of the cache. A row is three words of four bytes, each
 * raised by 128 to be positive: so four labels are added at a time, two to a word of 32 bits.
 */
function layOut(keys: Int32Array, weights: Int8Array): Int32Array {
  const places = 2 ** Math.ceil(Math.log2(keys.length * 1.6 + 2));
  const table = new Int32Array(places * RECORD);
  const words = new Int32Array(weights.buffer, weights.byteOffset, keys.length * (RECORD - 1));
  for (let row = 0, word = 0; row < keys.length; row++) {
    const key = keys[row]!;
    const at = placeOf(table, key);
    table[at] = key;
    for (let k = 1; k < RECORD; k++) table[at + k] = words[word++]! ^ RAISED;
  }
  return table;
}

function placeOf(table: Int32Array, key: number): number {
  const mask = table.length - 1;
  let at = ((Math.imul(key, 0x9e3779b1) >>> 7) << 2) & mask;
  while (table[at] !== key && table[at] !== 0) at = (at + RECORD) & mask;
  return at;
}

const places = new Int32Array(MOST_FEATURES);
const found = new Int32Array(MOST_FEATURES);

/** Adds up the weights of a token's features, in steps, as the token's row of `scores`. At most `MOST_FEATURES`. */
export function writeScores({ table }: Chain, features: Int32Array, scores: Int32Array, token: number) {
  const mask = table.length - 1;
  const size = features.length;
  // All places are asked for before any is looked at: memory answers them at once, not one by one.
  for (let k = 0; k < size; k++) {
    const at = ((Math.imul(features[k]!, 0x9e3779b1) >>> 7) << 2) & mask;
    places[k] = at;
    found[k] = table[at]!;
  }
  let count = 0;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  for (let k = 0; k < size; k++) {
    const key = features[k]!;
    let at = places[k]!;
    let here = found[k]!;
    while (here !== key && here !== 0) {
      at = (at + RECORD) & mask;
      here = table[at]!;
    }
    if (here === 0) continue;
    count++;
    const first = table[at + 1]!;
    const second = table[at + 2]!;
    const third = table[at + 3]!;
    a += first & LANES;
    b += (first >>> 8) & LANES;
    c += second & LANES;
    d += (second >>> 8) & LANES;
    e += third & LANES;
    f += (third >>> 8) & LANES;
  }
  const raised = count * RAISE;
  const base = token * LABEL_COUNT;
  writeFour(scores, base, a, b, raised);
  writeFour(scores, base + 4, c, d, raised);
  writeFour(scores, base + 8, e, f, raised);
}

function writeFour(scores: Int32Array, at: number, even: number, odd: number, raised: number) {
  scores[at] = ((even & 0xffff) - raised) * STEPS;
  scores[at + 1] = ((odd & 0xffff) - raised) * STEPS;
  scores[at + 2] = ((even >>> 16) - raised) * STEPS;
  scores[at + 3] = ((odd >>> 16) - raised) * STEPS;
}
