import { traceThrough } from "./best-labels";
import { keepMoves } from "./chain";
import { LONGEST_REACH } from "./cue-context";
import { LABEL, LABEL_COUNT } from "./labels";
import type { BestPaths } from "./best-labels";
import type { Chain } from "./chain";

/** The moves of a chain on the two sides of a cue: most labels stand on one of them only. */
interface SidedChain extends Pick<Chain, "labels" | "first" | "last"> {
  before: Pick<Chain, "into" | "onward">;
  after: Pick<Chain, "into" | "onward">;
}

const { out, gap, cue, cueOn, source, sourceOn, lead, leadOn, content, contentOn, late, lateOn } = LABEL;
const BEFORE = new Set<number>([out, gap, source, sourceOn, lead, leadOn, cue]);
const AFTER = new Set<number>([out, gap, cue, cueOn, content, contentOn, late, lateOn]);

function takeSides({ labels, first, last, into, onward }: Chain): SidedChain {
  return {
    labels,
    first,
    last,
    before: { into: keepMoves(into, BEFORE), onward: keepMoves(onward, BEFORE) },
    after: { into: keepMoves(into, AFTER), onward: keepMoves(onward, AFTER) },
  };
}

/** A labelling of a unit and how far its score lies below that of the best one. */
export interface Reading {
  labels: Uint8Array;
  loss: number;
}

export interface BestReadings {
  /** The best first. */
  readings: Reading[];
  /** For every label at every place: how likely the best labelling through it is among those of that place. */
  beliefs: Float32Array;
}

const ROOM = LONGEST_REACH * LABEL_COUNT;
const room = { back: new Uint8Array(ROOM), on: new Uint8Array(ROOM) };
const forward = new Float64Array(ROOM);
const through = new Float64Array(ROOM);

/** Finds the best labellings around the cue at `place` that are not far below the best of all. */
export function createReadingsFinder(chain: Chain) {
  const L = chain.labels;
  const sides = takeSides(chain);
  return (scores: Float32Array, size: number, place: number): BestReadings => {
    const paths: BestPaths = { ...room, labels: L, size };
    passOn(sides, scores, place, paths, forward);
    const best = passBack(sides, scores, place, paths, forward, through);
    const scored = through.subarray(0, size * L);
    const readings = findTurns(scored, best).map(({ at, loss }) => ({
      labels: traceThrough(paths, Math.floor(at / L), at % L, 0, size),
      loss,
    }));
    return { readings, beliefs: shareOut(scored, best, L) };
  };
}

const MOST_READINGS = 4;
const REACH = 4;

/** Places in `through`, each on another of the best paths, and how far these lie below the best. */
function findTurns(through: Float64Array, best: number) {
  const near: number[] = [];
  for (let at = 0; at < through.length; at++) if (through[at]! >= best - REACH) near.push(at);
  near.sort((a, b) => through[b]! - through[a]! || a - b);
  const turns: { at: number; loss: number }[] = [];
  let last = NaN;
  for (const at of near) {
    // Places on one path share its score but for the last bits.
    if (Math.abs(through[at]! - last) < 1e-7) continue;
    last = through[at]!;
    turns.push({ at, loss: best - last });
    if (turns.length === MOST_READINGS) break;
  }
  return turns;
}

/** Losses beyond this count for nothing. */
const FAR = 9;

function shareOut(through: Float64Array, best: number, labels: number): Float32Array {
  const beliefs = new Float32Array(through.length);
  for (let at = 0; at < through.length; at += labels) {
    let sum = 0;
    for (let y = at; y < at + labels; y++) {
      const gain = through[y]! - best;
      if (gain > -FAR) sum += beliefs[y] = gain === 0 ? 1 : Math.exp(gain);
    }
    const scale = 1 / sum;
    for (let y = at; y < at + labels; y++) beliefs[y]! *= scale;
  }
  return beliefs;
}

function passOn(
  { labels: L, first, before, after }: SidedChain,
  scores: Float32Array,
  place: number,
  { back, size }: BestPaths,
  forward: Float64Array,
) {
  for (let y = 0; y < L; y++) forward[y] = first[y]! + scores[y]!;
  for (let i = 1; i < size; i++) {
    const at = i * L;
    const { from: starts, other, weight } = (i <= place ? before : after).into;
    for (let y = 0; y < L; y++) {
      let best = -Infinity;
      let from = 0;
      for (let k = starts[y]!; k < starts[y + 1]!; k++) {
        const score = forward[at - L + other[k]!]! + weight[k]!;
        if (score > best) {
          best = score;
          from = other[k]!;
        }
      }
      forward[at + y] = best + scores[at + y]!;
      back[at + y] = from;
    }
  }
}

/** Writes the score of the best path through every label at every place; gives the best of all. */
function passBack(
  { labels: L, last, before, after }: SidedChain,
  scores: Float32Array,
  place: number,
  paths: BestPaths,
  forward: Float64Array,
  through: Float64Array,
): number {
  const { size } = paths;
  let row = Float64Array.from(last);
  let next = new Float64Array(L);
  let top = -Infinity;
  for (let i = size - 1; i >= 0; i--) {
    const at = i * L;
    if (i < size - 1) {
      const { from: starts, other, weight } = (i < place ? before : after).onward;
      for (let y = 0; y < L; y++) row[y]! += scores[at + L + y]!;
      for (let x = 0; x < L; x++) {
        let best = -Infinity;
        let to = 0;
        for (let k = starts[x]!; k < starts[x + 1]!; k++) {
          const score = row[other[k]!]! + weight[k]!;
          if (score > best) {
            best = score;
            to = other[k]!;
          }
        }
        next[x] = best;
        paths.on[at + x] = to;
      }
      [row, next] = [next, row];
    }
    for (let y = 0; y < L; y++) {
      through[at + y] = forward[at + y]! + row[y]!;
      if (i === size - 1 && through[at + y]! > top) top = through[at + y]!;
    }
  }
  return top;
}
