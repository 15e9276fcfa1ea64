import type { Chain } from "./chain";

/** From every place and label: the best way back to the start and on to the end of the unit. */
export interface BestPaths {
  labels: number;
  size: number;
  before: Uint8Array;
  after: Uint8Array;
}

/** Best paths through any given label at any given place, by one pass in each direction. */
export function findBestPaths(
  { labels: L, first, last, moves }: Pick<Chain, "labels" | "first" | "last" | "moves">,
  scores: Float32Array,
  size: number,
): BestPaths {
  const before = new Uint8Array(size * L);
  const after = new Uint8Array(size * L);
  let row = Float64Array.from(first, (weight, y) => weight + scores[y]!);
  let next = new Float64Array(L);
  for (let i = 1; i < size; i++) {
    for (let y = 0; y < L; y++) {
      let best = -Infinity;
      let from = 0;
      for (let x = 0; x < L; x++) {
        const score = row[x]! + moves[x * L + y]!;
        if (score > best) {
          best = score;
          from = x;
        }
      }
      next[y] = best + scores[i * L + y]!;
      before[i * L + y] = from;
    }
    [row, next] = [next, row];
  }
  row = Float64Array.from(last);
  for (let i = size - 2; i >= 0; i--) {
    const at = (i + 1) * L;
    for (let y = 0; y < L; y++) row[y]! += scores[at + y]!;
    for (let x = 0; x < L; x++) {
      let best = -Infinity;
      let to = 0;
      for (let y = 0; y < L; y++) {
        const score = row[y]! + moves[x * L + y]!;
        if (score > best) {
          best = score;
          to = y;
        }
      }
      next[x] = best;
      after[i * L + x] = to;
    }
    [row, next] = [next, row];
  }
  return { labels: L, size, before, after };
}

/** The labels of places `from` to `to` on the best path that has `label` at `place`. */
export function tracePath(
  { labels: L, before, after }: BestPaths,
  place: number,
  label: number,
  from: number,
  to: number,
): Uint8Array {
  const path = new Uint8Array(to - from);
  let here = label;
  for (let i = place; i >= from; i--) {
    path[i - from] = here;
    here = before[i * L + here]!;
  }
  here = label;
  for (let i = place; i < to; i++) {
    path[i - from] = here;
    here = after[i * L + here]!;
  }
  return path;
}
