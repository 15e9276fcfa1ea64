import { createRandom } from "./random";

/** Spherical k-means: the cluster of every vector, from 1. */
export function clusterVectors(vectors: Float32Array[], clusters: number, rounds: number): Uint16Array {
  const size = vectors[0]?.length ?? 0;
  const random = createRandom(7);
  const centres = Array.from({ length: clusters }, () =>
    Float32Array.from(vectors[Math.floor(random() ** 2 * vectors.length)] ?? []),
  );
  const assigned = new Uint16Array(vectors.length);
  for (let round = 0; round < rounds; round++) {
    vectors.forEach((vector, i) => (assigned[i] = nearest(centres, vector)));
    for (const centre of centres) centre.fill(0);
    vectors.forEach((vector, i) => {
      const centre = centres[assigned[i]!]!;
      for (let d = 0; d < size; d++) centre[d]! += vector[d]!;
    });
    centres.forEach(normalise);
  }
  return assigned.map((cluster) => cluster + 1);
}

function nearest(centres: Float32Array[], vector: Float32Array): number {
  let best = -Infinity;
  let found = 0;
  for (let c = 0; c < centres.length; c++) {
    const centre = centres[c]!;
    let sum = 0;
    for (let d = 0; d < vector.length; d++) sum += centre[d]! * vector[d]!;
    if (sum > best) {
      best = sum;
      found = c;
    }
  }
  return found;
}

export function normalise(vector: Float32Array) {
  const length = Math.hypot(...vector) || 1;
  for (let d = 0; d < vector.length; d++) vector[d]! /= length;
}
