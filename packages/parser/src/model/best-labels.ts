import type { Chain } from "./chain";

type Moves = Pick<Chain, "labels" | "first" | "last" | "moves" | "before" | "after">;

/** From every place and label: the best way back to the start and on to the end of the unit. */
export interface BestPaths {
  labels: number;
  size: number;
  back: Uint8Array;
  on: Uint8Array;
  /** The label at the end of the best path of all. */
  end: number;
}

/** Best paths through any given label at any given place, by one pass in each direction. */
export function findBestPaths(chain: Moves, scores: Float32Array, size: number): BestPaths {
  const back = new Uint8Array(size * chain.labels);
  const on = new Uint8Array(size * chain.labels);
  const end = passOn(chain, scores, size, back);
  passBack(chain, scores, size, on);
  return { labels: chain.labels, size, back, on, end };
}

function passOn(
  { labels: L, first, last, moves, before }: Moves,
  scores: Float32Array,
  size: number,
  back: Uint8Array,
) {
  let row = Float64Array.from(first, (weight, y) => weight + scores[y]!);
  let next = new Float64Array(L);
  for (let i = 1; i < size; i++) {
    for (let y = 0; y < L; y++) {
      let best = -Infinity;
      let from = 0;
      const sources = before[y]!;
      for (let k = 0; k < sources.length; k++) {
        const x = sources[k]!;
        const score = row[x]! + moves[x * L + y]!;
        if (score > best) {
          best = score;
          from = x;
        }
      }
      next[y] = best + scores[i * L + y]!;
      back[i * L + y] = from;
    }
    [row, next] = [next, row];
  }
  let end = 0;
  for (let y = 1; y < L; y++) if (row[y]! + last[y]! > row[end]! + last[end]!) end = y;
  return end;
}

function passBack(
  { labels: L, last, moves, after }: Moves,
  scores: Float32Array,
  size: number,
  on: Uint8Array,
) {
  let row = Float64Array.from(last);
  let next = new Float64Array(L);
  for (let i = size - 2; i >= 0; i--) {
    const at = (i + 1) * L;
    for (let y = 0; y < L; y++) row[y]! += scores[at + y]!;
    for (let x = 0; x < L; x++) {
      let best = -Infinity;
      let to = 0;
      const targets = after[x]!;
      for (let k = 0; k < targets.length; k++) {
        const y = targets[k]!;
        const score = row[y]! + moves[x * L + y]!;
        if (score > best) {
          best = score;
          to = y;
        }
      }
      next[x] = best;
      on[i * L + x] = to;
    }
    [row, next] = [next, row];
  }
}

/** The labels of the best path of all. */
export function traceBest(paths: BestPaths): Uint8Array {
  return traceThrough(paths, paths.size - 1, paths.end, 0, paths.size);
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
