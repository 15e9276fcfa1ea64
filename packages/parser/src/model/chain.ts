import { LABEL_COUNT } from "./labels";
import { layOut } from "./row-table";
import type { TableRows } from "./row-table";

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

/** The weights laid out for reading. */
export interface Chain extends ChainWeights {
  rows: TableRows;
  packed: Int32Array;
  /** The labels that may stand before and after each label. */
  before: Uint8Array[];
  after: Uint8Array[];
}

/** A move below this was never seen. */
export const FORBIDDEN = -30;

export function createChain(weights: ChainWeights): Chain {
  const { labels, moves } = weights;
  const all = Uint8Array.from({ length: labels }, (_, y) => y);
  const allowed = (a: number, b: number) => moves[a * labels + b]! > FORBIDDEN;
  return {
    ...weights,
    rows: layOut(weights.keys),
    packed: packRows(weights.weights),
    before: Array.from(all, (y) => all.filter((x) => allowed(x, y))),
    after: Array.from(all, (x) => all.filter((y) => allowed(x, y))),
  };
}

/**
 * Every row as three words of four bytes, each byte raised by 128 to be positive: so four labels are added at a time,
 * two to a word of 32 bits.
 */
function packRows(weights: Int8Array): Int32Array {
  return new Int32Array(Uint8Array.from(weights, (weight) => weight + RAISE).buffer);
}

const RAISE = 128;
const LANES = 0x00ff00ff;
const found = new Int32Array(256);

/** Adds up the weights of a token's features as the token's row of `scores`. At most 256 features. */
export function writeScores(
  { rows, packed, scale }: Chain,
  features: Int32Array,
  scores: Float32Array,
  token: number,
) {
  const count = findRows(rows, features);
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  for (let k = 0; k < count; k++) {
    const at = found[k]! * 3;
    const first = packed[at]!;
    const second = packed[at + 1]!;
    const third = packed[at + 2]!;
    a += first & LANES;
    b += (first >>> 8) & LANES;
    c += second & LANES;
    d += (second >>> 8) & LANES;
    e += third & LANES;
    f += (third >>> 8) & LANES;
  }
  const raised = count * RAISE;
  const base = token * LABEL_COUNT;
  writeFour(scores, base, a, b, raised, scale);
  writeFour(scores, base + 4, c, d, raised, scale);
  writeFour(scores, base + 8, e, f, raised, scale);
}

function writeFour(
  scores: Float32Array,
  at: number,
  even: number,
  odd: number,
  raised: number,
  scale: number,
) {
  scores[at] = ((even & 0xffff) - raised) * scale;
  scores[at + 1] = ((odd & 0xffff) - raised) * scale;
  scores[at + 2] = ((even >>> 16) - raised) * scale;
  scores[at + 3] = ((odd >>> 16) - raised) * scale;
}

function findRows(rows: TableRows, features: Int32Array): number {
  const mask = rows.length - 1;
  let count = 0;
  for (let k = 0; k < features.length; k++) {
    const key = features[k]!;
    let at = ((Math.imul(key, 0x9e3779b1) >>> 7) << 1) & mask;
    let here = rows[at]!;
    while (here !== key && here !== 0) {
      at = (at + 2) & mask;
      here = rows[at]!;
    }
    if (here === key) found[count++] = rows[at + 1]!;
  }
  return count;
}
