import type { Chain } from "../src/model/chain";
import type { ChainWeights } from "./chain-trainer";

/** Packs the given features' weights into bytes and a table of their hashes. */
export function buildChain(weights: ChainWeights, hashes: Int32Array, kept: Int32Array): Chain {
  const { labels, rows } = weights;
  const size = 2 ** Math.ceil(Math.log2(kept.length * 1.5 + 2));
  const keys = new Int32Array(size);
  const packed = new Int8Array(size * labels);
  const scale = scaleOf(weights, kept);
  for (const feature of kept) {
    const key = hashes[feature]!;
    let at = Math.imul(key, 0x9e3779b1) >>> 7;
    for (at &= size - 1; keys[at] !== 0; at = (at + 1) & (size - 1));
    keys[at] = key;
    for (let y = 0; y < labels; y++)
      packed[at * labels + y] = Math.max(-127, Math.min(127, Math.round(rows[feature * 2 * labels + y]! / scale)));
  }
  return {
    labels,
    keys,
    weights: packed,
    scale,
    first: Float32Array.from(weights.first),
    last: Float32Array.from(weights.last),
    moves: Float32Array.from(weights.moves),
  };
}

/** One weight in two thousand may be cut off. */
function scaleOf({ labels, rows }: ChainWeights, kept: Int32Array): number {
  const sizes: number[] = [];
  for (let k = 0; k < kept.length; k += 7)
    for (let y = 0; y < labels; y++) sizes.push(Math.abs(rows[kept[k]! * 2 * labels + y]!));
  sizes.sort((a, b) => a - b);
  return Math.max(0.001, (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127);
}

/** The features that matter most: far from zero and often met. */
export function chooseFeatures({ labels, rows }: ChainWeights, counts: Int32Array, most: number): Int32Array {
  const worth = new Float32Array(counts.length);
  for (let f = 0; f < counts.length; f++) {
    let low = Infinity;
    let high = -Infinity;
    for (let y = 0; y < labels; y++) {
      const weight = rows[f * 2 * labels + y]!;
      if (weight < low) low = weight;
      if (weight > high) high = weight;
    }
    worth[f] = (high - low) * Math.sqrt(Math.min(counts[f]!, 2000));
  }
  const limit = worth.toSorted()[Math.max(0, worth.length - most)]!;
  return Int32Array.from([...counts.keys()].filter((f) => worth[f]! >= limit && worth[f]! > 0));
}
