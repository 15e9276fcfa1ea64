import { createPathFinder, traceThrough } from "./best-paths";
import { keepMoves } from "./chain";
import { LONGEST_REACH } from "./cue-context";
import { LABEL, LABEL_COUNT } from "./labels";
import type { BestPaths, SidedChain } from "./best-paths";
import type { Chain } from "./chain";

const { out, gap, cue, cueOn, source, sourceOn, lead, leadOn, content, contentOn, late, lateOn } = LABEL;
const BEFORE = new Set<number>([out, gap, source, sourceOn, lead, leadOn, cue]);
const AFTER = new Set<number>([out, gap, cue, cueOn, content, contentOn, late, lateOn]);

/** Most labels stand on one side of a cue only. */
function takeSides({ labels, start, stop, into, onward }: Chain): SidedChain {
  return {
    labels,
    start,
    stop,
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

const through = new Int32Array(LONGEST_REACH * LABEL_COUNT);

/** Finds the best labellings around the cue at `place` that are not far below the best of all. */
export function createReadingsFinder(chain: Chain) {
  const { labels: L, step } = chain;
  const findPaths = createPathFinder(takeSides(chain), LONGEST_REACH);
  return (scores: Int32Array, size: number, place: number): BestReadings => {
    const paths = findPaths(scores, size, { place });
    const scored = through.subarray(0, size * L);
    const best = scorePaths(paths, scored);
    const readings = findTurns(scored, best, step).map(({ at, loss }) => ({
      labels: traceThrough(paths, Math.floor(at / L), at % L, 0, size),
      loss,
    }));
    return { readings, beliefs: shareOut(scored, { best, step, labels: L }) };
  };
}

/** Writes the score of the best path through every label at every place; gives the best of all. */
function scorePaths({ chain: { labels }, size, forward, onward }: BestPaths, through: Int32Array): number {
  for (let at = 0; at < through.length; at++) through[at] = forward[at]! + onward[at]!;
  return through.subarray((size - 1) * labels).reduce((best, score) => Math.max(best, score), -Infinity);
}

const MOST_READINGS = 4;
const REACH = 4;

const turns = { scores: new Int32Array(MOST_READINGS), places: new Int32Array(MOST_READINGS) };

/** Places in `through`, each on another of the best paths, and how far these lie below the best. */
function findTurns(through: Int32Array, best: number, step: number) {
  const { scores, places } = turns;
  let count = 0;
  let least = best - REACH / step;
  for (let at = 0; at < through.length; at++) {
    const score = through[at]!;
    if (score < least) continue;
    let rank = count;
    while (rank > 0 && scores[rank - 1]! < score) rank--;
    // Places on one path share its score: the first stands for it.
    if (rank === MOST_READINGS || (rank > 0 && scores[rank - 1] === score)) continue;
    if (count < MOST_READINGS) count++;
    scores.copyWithin(rank + 1, rank, count - 1);
    places.copyWithin(rank + 1, rank, count - 1);
    scores[rank] = score;
    places[rank] = at;
    if (count === MOST_READINGS) least = scores[count - 1]!;
  }
  return Array.from({ length: count }, (_, rank) => ({
    at: places[rank]!,
    loss: (best - scores[rank]!) * step,
  }));
}

/** Losses beyond this count for nothing. */
const FAR = 9;

function shareOut(
  through: Int32Array,
  { best, step, labels }: { best: number; step: number; labels: number },
): Float32Array {
  const beliefs = new Float32Array(through.length);
  const least = best - FAR / step;
  for (let at = 0; at < through.length; at += labels) {
    let sum = 0;
    for (let y = at; y < at + labels; y++) {
      const score = through[y]!;
      if (score > least) sum += beliefs[y] = score === best ? 1 : Math.exp((score - best) * step);
    }
    if (sum === 1) continue;
    const scale = 1 / sum;
    for (let y = at; y < at + labels; y++) beliefs[y]! *= scale;
  }
  return beliefs;
}
