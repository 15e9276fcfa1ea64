import { createRandom } from "./random";
import { DEPTH, type Trees } from "../src/model/score-trees";

export interface TreeExamples {
  size: number;
  /** `size` numbers an example. */
  descriptions: Float32Array;
  /** 0 to 1. */
  targets: Float32Array;
}

export interface TreeOptions {
  trees: number;
  rate: number;
  /** Least weight of examples in a leaf. */
  least: number;
  /** Share of the examples that each tree sees. */
  sample: number;
  seed: number;
}

const BINS = 64;

/** Gradient boosting on the logistic loss with binned numbers. Deterministic. */
export function growTrees(examples: TreeExamples, options: TreeOptions): Trees {
  const { trees: count } = options;
  const inner = 2 ** DEPTH - 1;
  const { binned, limits } = binNumbers(examples);
  const total = examples.targets.length;
  const mean = examples.targets.reduce((sum, y) => sum + y, 0) / total;
  const bias = Math.log(mean / (1 - mean));
  const trees: Trees = {
    bias,
    features: new Uint8Array(count * inner),
    limits: new Float32Array(count * inner).fill(Infinity),
    leaves: new Float32Array(count * (inner + 1)),
  };
  const sums = new Float64Array(total).fill(bias);
  const random = createRandom(options.seed);
  for (let tree = 0; tree < count; tree++)
    growTree({ examples, binned, limits, options, trees, tree, sums, random });
  return trees;
}

function binNumbers({ size, descriptions, targets }: TreeExamples) {
  const total = targets.length;
  const binned = new Uint8Array(total * size);
  const limits: number[][] = [];
  for (let f = 0; f < size; f++) {
    const values = Float32Array.from({ length: total }, (_, i) => descriptions[i * size + f]!).sort();
    const cuts = new Set<number>();
    for (let b = 1; b < BINS; b++) cuts.add(values[Math.floor((b * total) / BINS)]!);
    cuts.delete(values[0]!);
    const sorted = [...cuts].toSorted((a, b) => a - b);
    limits.push(sorted);
    for (let i = 0; i < total; i++) {
      const value = descriptions[i * size + f]!;
      let bin = 0;
      while (bin < sorted.length && value >= sorted[bin]!) bin++;
      binned[i * size + f] = bin;
    }
  }
  return { binned, limits };
}

interface Growing {
  examples: TreeExamples;
  binned: Uint8Array;
  limits: number[][];
  options: TreeOptions;
  trees: Trees;
  tree: number;
  sums: Float64Array;
  random: () => number;
}

function growTree(growing: Growing) {
  const { examples, binned, limits, options, trees, tree, sums, random } = growing;
  const { size, targets } = examples;
  const inner = 2 ** DEPTH - 1;
  const total = targets.length;
  const node = new Int16Array(total);
  const slope = new Float64Array(total);
  const curve = new Float64Array(total);
  const used: number[] = [];
  for (let i = 0; i < total; i++) {
    const p = 1 / (1 + Math.exp(-sums[i]!));
    slope[i] = targets[i]! - p;
    curve[i] = p * (1 - p);
    if (random() < options.sample) used.push(i);
  }
  for (let level = 0; level < DEPTH; level++) {
    const first = 2 ** level - 1;
    const width = 2 ** level;
    const histogram = new Float64Array(width * size * BINS * 2);
    for (const i of used) {
      const base = (node[i]! - first) * size;
      for (let f = 0; f < size; f++) {
        const cell = ((base + f) * BINS + binned[i * size + f]!) * 2;
        histogram[cell]! += slope[i]!;
        histogram[cell + 1]! += curve[i]!;
      }
    }
    const cuts = Array.from({ length: width }, (_, n) => bestCut(histogram, n * size, size, options.least));
    for (const [n, cut] of cuts.entries()) {
      if (!cut) continue;
      trees.features[tree * inner + first + n] = cut.feature;
      trees.limits[tree * inner + first + n] = limits[cut.feature]![cut.bin]!;
    }
    for (let i = 0; i < total; i++) {
      const cut = cuts[node[i]! - first];
      node[i] = 2 * node[i]! + 1 + (cut && binned[i * size + cut.feature]! > cut.bin ? 1 : 0);
    }
  }
  const gain = new Float64Array(inner + 1);
  const weight = new Float64Array(inner + 1);
  for (const i of used) {
    gain[node[i]! - inner]! += slope[i]!;
    weight[node[i]! - inner]! += curve[i]!;
  }
  for (let leaf = 0; leaf <= inner; leaf++)
    trees.leaves[tree * (inner + 1) + leaf] = (options.rate * gain[leaf]!) / (weight[leaf]! + 2);
  for (let i = 0; i < total; i++) sums[i]! += trees.leaves[tree * (inner + 1) + node[i]! - inner]!;
}

function bestCut(histogram: Float64Array, base: number, size: number, least: number) {
  let best: { feature: number; bin: number; worth: number } | undefined;
  for (let feature = 0; feature < size; feature++) {
    const from = (base + feature) * BINS * 2;
    let allGain = 0;
    let allWeight = 0;
    for (let b = 0; b < BINS; b++) {
      allGain += histogram[from + 2 * b]!;
      allWeight += histogram[from + 2 * b + 1]!;
    }
    let gain = 0;
    let weight = 0;
    for (let bin = 0; bin < BINS - 1; bin++) {
      gain += histogram[from + 2 * bin]!;
      weight += histogram[from + 2 * bin + 1]!;
      if (weight < least || allWeight - weight < least) continue;
      const rest = allGain - gain;
      const worth =
        (gain * gain) / (weight + 2) +
        (rest * rest) / (allWeight - weight + 2) -
        (allGain * allGain) / (allWeight + 2);
      if (worth > (best?.worth ?? 1e-3)) best = { feature, bin, worth };
    }
  }
  return best;
}
