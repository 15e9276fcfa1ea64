import { FORBIDDEN, createChain } from "../src/model/chain";
import type { Chain } from "../src/model/chain";
import type { ChainExamples, TrainedRows } from "./chain-trainer";

/** Packs the given features' weights into bytes, the commonest feature first. */
export function buildChain(
  weights: TrainedRows,
  hashes: Int32Array,
  examples: ChainExamples,
  most: number,
): Chain {
  const { labels, rows } = weights;
  const kept = chooseFeatures(weights, examples.counts, most).toSorted(
    (a, b) => examples.counts[b]! - examples.counts[a]! || a - b,
  );
  const scale = scaleOf(weights, kept);
  const packed = new Int8Array(kept.length * labels);
  for (const [row, feature] of kept.entries())
    for (let y = 0; y < labels; y++)
      packed[row * labels + y] = Math.max(
        -127,
        Math.min(127, Math.round(rows[feature * 2 * labels + y]! / scale)),
      );
  return createChain({
    labels,
    keys: kept.map((feature) => hashes[feature]!),
    weights: packed,
    scale,
    first: Float32Array.from(weights.first),
    last: Float32Array.from(weights.last),
    moves: forbidUnseen(weights, examples),
  });
}

/** Moves that no annotator made are never made. */
function forbidUnseen({ labels, moves }: TrainedRows, { labels: gold, units }: ChainExamples): Float32Array {
  const seen = new Set<number>();
  for (let unit = 0; unit + 1 < units.length; unit++)
    for (let i = units[unit]! + 1; i < units[unit + 1]!; i++) seen.add(gold[i - 1]! * labels + gold[i]!);
  return Float32Array.from(moves, (weight, move) => (seen.has(move) ? weight : FORBIDDEN));
}

/** One weight in two thousand may be cut off. */
function scaleOf({ labels, rows }: TrainedRows, kept: Int32Array): number {
  const sizes: number[] = [];
  for (let k = 0; k < kept.length; k += 7)
    for (let y = 0; y < labels; y++) sizes.push(Math.abs(rows[kept[k]! * 2 * labels + y]!));
  sizes.sort((a, b) => a - b);
  return Math.max(0.001, (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127);
}

/** The features that matter most: far from zero and often met. */
function chooseFeatures({ labels, rows }: TrainedRows, counts: Int32Array, most: number): Int32Array {
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
