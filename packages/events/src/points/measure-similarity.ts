import type { Features } from "./read-features";

/** The share of two claims' weight that they have in common, 0 to 1; the shorter one counts more than the longer. */
export function measureSimilarity(a: Features, b: Features, weights: Map<string, number>): number {
  const [weightA, weightB] = [weigh(a.terms, weights), weigh(b.terms, weights)];
  let shared = 0;
  for (const term of a.terms) if (b.terms.has(term)) shared += weights.get(term) ?? 0;
  if (shared === 0) return 0;
  const shorter = Math.max(Math.min(weightA, weightB), 1e-9);
  return 0.5 * ((2 * shared) / (weightA + weightB)) + 0.5 * (shared / shorter);
}

function weigh(terms: Set<string>, weights: Map<string, number>): number {
  let sum = 0;
  for (const term of terms) sum += weights.get(term) ?? 0;
  return sum;
}
