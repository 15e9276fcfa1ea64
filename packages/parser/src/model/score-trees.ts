/** Of every tree: `scoreTrees` is written for it. */
export const DEPTH = 5;
const INNER = 2 ** DEPTH - 1;
const LEAVES = 2 ** DEPTH;

/** Boosted trees of one depth. Inner nodes lie level by level; a node goes left when its number is below the limit. */
export interface Trees {
  bias: number;
  /** `2 ** DEPTH - 1` a tree. */
  features: Uint8Array;
  limits: Float32Array;
  /** `2 ** DEPTH` a tree. */
  leaves: Float32Array;
}

/** Sums of the same numbers in another order differ in their last bits. */
const MARGIN = 1e-6;

/** How much the trees from each one on can add at most. */
const heights = new WeakMap<Trees, Float64Array>();

function heightsOf(trees: Trees): Float64Array {
  const known = heights.get(trees);
  if (known) return known;
  const height = new Float64Array(trees.leaves.length / LEAVES + 1);
  for (let tree = height.length - 2; tree >= 0; tree--)
    height[tree] = height[tree + 1]! + Math.max(...trees.leaves.subarray(tree * LEAVES, (tree + 1) * LEAVES));
  heights.set(trees, height);
  return height;
}

/** The probability that the trees give to a described candidate; 0 as soon as it can't reach `least` any more. */
export function scoreTrees(trees: Trees, description: Float32Array, least = 0): number {
  const { bias, features, limits, leaves } = trees;
  const height = heightsOf(trees);
  const floor = least > 0 ? Math.log(least / (1 - least)) - MARGIN : -Infinity;
  let sum = bias;
  for (let root = 0, tree = 0; root < features.length; root += INNER, tree++) {
    if (sum + height[tree]! < floor) return 0;
    // A comparison as a number, level by level without a loop: no branch that the processor would guess wrong.
    let node = 2 - Number(description[features[root]!]! < limits[root]!);
    node = 2 * node + 2 - Number(description[features[root + node]!]! < limits[root + node]!);
    node = 2 * node + 2 - Number(description[features[root + node]!]! < limits[root + node]!);
    node = 2 * node + 2 - Number(description[features[root + node]!]! < limits[root + node]!);
    node = 2 * node + 2 - Number(description[features[root + node]!]! < limits[root + node]!);
    sum += leaves[tree * LEAVES + node - INNER]!;
  }
  return 1 / (1 + Math.exp(-sum));
}
