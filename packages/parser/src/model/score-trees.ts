/** Boosted trees of one depth. Inner nodes lie level by level; a node goes left when its number is below the limit. */
export interface Trees {
  depth: number;
  bias: number;
  /** 2^depth - 1 a tree. */
  features: Uint8Array;
  limits: Float32Array;
  /** 2^depth a tree. */
  leaves: Float32Array;
}

/** Sums of the same numbers in another order differ in their last bits. */
const MARGIN = 1e-6;

/** How much the trees from each one on can add at most. */
const heights = new WeakMap<Trees, Float64Array>();

function heightsOf(trees: Trees): Float64Array {
  const known = heights.get(trees);
  if (known) return known;
  const size = 2 ** trees.depth;
  const height = new Float64Array(trees.leaves.length / size + 1);
  for (let tree = height.length - 2; tree >= 0; tree--)
    height[tree] = height[tree + 1]! + Math.max(...trees.leaves.subarray(tree * size, (tree + 1) * size));
  heights.set(trees, height);
  return height;
}

/** The probability that the trees give to a described candidate; 0 as soon as it can't reach `least` any more. */
export function scoreTrees(trees: Trees, description: Float32Array, least = 0): number {
  const { depth, bias, features, limits, leaves } = trees;
  const height = heightsOf(trees);
  const floor = least > 0 ? Math.log(least / (1 - least)) - MARGIN : -Infinity;
  const inner = 2 ** depth - 1;
  let sum = bias;
  for (let root = 0, leaf = 0, tree = 0; root < features.length; root += inner, leaf += inner + 1, tree++) {
    if (sum + height[tree]! < floor) return 0;
    let node = 0;
    while (node < inner) {
      const right = description[features[root + node]!]! < limits[root + node]! ? 0 : 1;
      node = 2 * node + 1 + right;
    }
    sum += leaves[leaf + node - inner]!;
  }
  return 1 / (1 + Math.exp(-sum));
}
