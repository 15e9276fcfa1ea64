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

/** The probability that the trees give to a described candidate. */
export function scoreTrees(
  { depth, bias, features, limits, leaves }: Trees,
  description: Float32Array,
): number {
  const inner = 2 ** depth - 1;
  let sum = bias;
  for (let root = 0, leaf = 0; root < features.length; root += inner, leaf += inner + 1) {
    let node = 0;
    while (node < inner) {
      const right = description[features[root + node]!]! < limits[root + node]! ? 0 : 1;
      node = 2 * node + 1 + right;
    }
    sum += leaves[leaf + node - inner]!;
  }
  return 1 / (1 + Math.exp(-sum));
}
