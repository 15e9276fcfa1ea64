import type { Chain } from "./chain";

/** A chain whose moves differ on the two sides of a place. */
export interface SidedChain extends Pick<Chain, "labels" | "start" | "stop"> {
  before: Pick<Chain, "into" | "onward">;
  after: Pick<Chain, "into" | "onward">;
}

/** Best paths through any label at any place, as scores in steps: from the beginning to it, and from there to the end. */
export interface BestPaths {
  chain: SidedChain;
  size: number;
  /** Where the sides meet. */
  place: number;
  /** The first and the last place that a path is asked through. */
  asked: readonly [first: number, last: number];
  scores: Int32Array;
  forward: Int32Array;
  onward: Int32Array;
}

/** Below every path, and far enough from the least number that what is added to it does not run over. */
const NONE = -(2 ** 29);

/** Finds best paths by one pass in each direction. What it gives holds until the next call. */
export function createPathFinder(chain: SidedChain, longest: number) {
  const forward = new Int32Array(longest * chain.labels);
  const onward = new Int32Array(longest * chain.labels);
  return (
    scores: Int32Array,
    size: number,
    { place = size, asked = [0, size - 1] }: Partial<Pick<BestPaths, "place" | "asked">> = {},
  ): BestPaths => {
    const paths = { chain, size, place, asked, scores, forward, onward };
    passOn(paths);
    passBack(paths);
    return paths;
  };
}

function passOn({ chain, place, asked: [, last], scores, forward }: BestPaths) {
  const { labels: L, start, before, after } = chain;
  for (let y = 0; y < L; y++) forward[y] = start[y]! + scores[y]!;
  for (let i = 1; i <= last; i++) {
    const at = i * L;
    const { from, other, weight } = (i <= place ? before : after).into;
    for (let y = 0; y < L; y++) {
      let best = NONE;
      for (let k = from[y]!; k < from[y + 1]!; k++) {
        const rise = (forward[at - L + other[k]!]! + weight[k]! - best) | 0;
        // The greater of two without a branch: which one it is, the processor cannot foresee.
        best = (best + (rise & ~(rise >> 31))) | 0;
      }
      forward[at + y] = (best + scores[at + y]!) | 0;
    }
  }
}

function passBack({ chain, size, place, asked: [first], scores, onward }: BestPaths) {
  const { labels: L, stop, before, after } = chain;
  onward.set(stop, (size - 1) * L);
  const next = new Int32Array(L);
  for (let i = size - 2; i >= first; i--) {
    const at = i * L;
    const { from, other, weight } = (i < place ? before : after).onward;
    for (let y = 0; y < L; y++) next[y] = (onward[at + L + y]! + scores[at + L + y]!) | 0;
    for (let x = 0; x < L; x++) {
      let best = NONE;
      for (let k = from[x]!; k < from[x + 1]!; k++) {
        const rise = (next[other[k]!]! + weight[k]! - best) | 0;
        best = (best + (rise & ~(rise >> 31))) | 0;
      }
      onward[at + x] = best;
    }
  }
}

/** The labels of places `from` to `to` on the best path that has `label` at `place`. */
export function traceThrough(
  paths: BestPaths,
  place: number,
  label: number,
  from: number,
  to: number,
): Uint8Array {
  const path = new Uint8Array(to - from);
  path[place - from] = label;
  for (let i = place; i > from; i--) path[i - 1 - from] = labelBefore(paths, i, path[i - from]!);
  for (let i = place; i + 1 < to; i++) path[i + 1 - from] = labelAfter(paths, i, path[i - from]!);
  return path;
}

/** Scores are whole numbers: the move that led to one is the first that makes up its sum. */
function labelBefore({ chain, place, scores, forward }: BestPaths, i: number, label: number): number {
  const at = i * chain.labels;
  const { from, other, weight } = (i <= place ? chain.before : chain.after).into;
  const sum = (forward[at + label]! - scores[at + label]!) | 0;
  for (let k = from[label]!; k < from[label + 1]!; k++)
    if (((forward[at - chain.labels + other[k]!]! + weight[k]!) | 0) === sum) return other[k]!;
  return 0;
}

function labelAfter({ chain, place, scores, onward }: BestPaths, i: number, label: number): number {
  const next = (i + 1) * chain.labels;
  const { from, other, weight } = (i < place ? chain.before : chain.after).onward;
  const sum = onward[i * chain.labels + label]!;
  for (let k = from[label]!; k < from[label + 1]!; k++) {
    const to = next + other[k]!;
    if (((onward[to]! + scores[to]! + weight[k]!) | 0) === sum) return other[k]!;
  }
  return 0;
}
