import type { Chain } from "./chain";

type Weights = Pick<Chain, "labels" | "first" | "last" | "into" | "onward">;

/** From every place and label: the best way back to the start and on to the end of the unit. */
export interface BestPaths {
  labels: number;
  size: number;
  back: Uint8Array;
  on: Uint8Array;
}

/** Best paths through any given label at any given place, by one pass in each direction. */
export function findBestPaths(chain: Weights, scores: Float32Array, size: number): BestPaths {
  const back = new Uint8Array(size * chain.labels);
  const on = new Uint8Array(size * chain.labels);
  passOn(chain, scores, size, back);
  passBack(chain, scores, size, on);
  return { labels: chain.labels, size, back, on };
}

function passOn({ labels: L, first, into }: Weights, scores: Float32Array, size: number, back: Uint8Array) {
  const { other, weight } = into;
  let row = Float64Array.from(first, (start, y) => start + scores[y]!);
  let next = new Float64Array(L);
  for (let i = 1; i < size; i++) {
    for (let y = 0; y < L; y++) {
      let best = -Infinity;
      let from = 0;
      for (let k = into.from[y]!; k < into.from[y + 1]!; k++) {
        const score = row[other[k]!]! + weight[k]!;
        if (score > best) {
          best = score;
          from = other[k]!;
        }
      }
      next[y] = best + scores[i * L + y]!;
      back[i * L + y] = from;
    }
    [row, next] = [next, row];
  }
}

function passBack({ labels: L, last, onward }: Weights, scores: Float32Array, size: number, on: Uint8Array) {
  const { other, weight } = onward;
  let row = Float64Array.from(last);
  let next = new Float64Array(L);
  for (let i = size - 2; i >= 0; i--) {
    const at = (i + 1) * L;
    for (let y = 0; y < L; y++) row[y]! += scores[at + y]!;
    for (let x = 0; x < L; x++) {
      let best = -Infinity;
      let to = 0;
      for (let k = onward.from[x]!; k < onward.from[x + 1]!; k++) {
        const score = row[other[k]!]! + weight[k]!;
        if (score > best) {
          best = score;
          to = other[k]!;
        }
      }
      next[x] = best;
      on[i * L + x] = to;
    }
    [row, next] = [next, row];
  }
}

/** The labels of places `from` to `to` on the best path that has `label` at `place`. */
export function traceThrough(
  { labels: L, back, on }: BestPaths,
  place: number,
  label: number,
  from: number,
  to: number,
): Uint8Array {
  const path = new Uint8Array(to - from);
  let here = label;
  for (let i = place; i >= from; i--) {
    path[i - from] = here;
    here = back[i * L + here]!;
  }
  here = label;
  for (let i = place; i < to; i++) {
    path[i - from] = here;
    here = on[i * L + here]!;
  }
  return path;
}
