/** A linear-chain conditional random field over hashed features. */
export interface Chain {
  labels: number;
  /** Hashes of features in a table of open addresses; 0 is an empty place. Its length is a power of two. */
  keys: Int32Array;
  /** One row of a weight for each label at every place. */
  weights: Int8Array;
  /** What a weight of 1 stands for. */
  scale: number;
  first: Float32Array;
  last: Float32Array;
  /** Weight of going from label a to label b at a * labels + b. */
  moves: Float32Array;
}

/** Adds up the weights of a token's features into its row of `scores`. */
export function addScores(chain: Chain, features: Int32Array, scores: Float32Array, row: number) {
  const { keys, weights, labels } = chain;
  const mask = keys.length - 1;
  const base = row * labels;
  for (let k = 0; k < features.length; k++) {
    const key = features[k]!;
    let at = Math.imul(key, 0x9e3779b1) >>> 7;
    for (;;) {
      at &= mask;
      const found = keys[at]!;
      if (found === 0) break;
      if (found === key) {
        const from = at * labels;
        for (let y = 0; y < labels; y++) scores[base + y]! += weights[from + y]!;
        break;
      }
      at++;
    }
  }
}

/** The best sequence of labels for `size` rows of scores. */
export function findBestLabels(
  { labels, first, last, moves }: Pick<Chain, "labels" | "first" | "last" | "moves">,
  scores: Float32Array,
  size: number,
): Uint8Array {
  const back = new Uint8Array(size * labels);
  let row = new Float64Array(labels);
  let next = new Float64Array(labels);
  for (let y = 0; y < labels; y++) row[y] = first[y]! + scores[y]!;
  for (let i = 1; i < size; i++) {
    for (let y = 0; y < labels; y++) {
      let best = -Infinity;
      let from = 0;
      for (let x = 0; x < labels; x++) {
        const score = row[x]! + moves[x * labels + y]!;
        if (score > best) {
          best = score;
          from = x;
        }
      }
      next[y] = best + scores[i * labels + y]!;
      back[i * labels + y] = from;
    }
    [row, next] = [next, row];
  }
  let end = 0;
  for (let y = 1; y < labels; y++) if (row[y]! + last[y]! > row[end]! + last[end]!) end = y;
  const path = new Uint8Array(size);
  for (let i = size - 1; i >= 0; i--) {
    path[i] = end;
    end = back[i * labels + end]!;
  }
  return path;
}
