import { createReadingsFinder } from "./best-readings";
import { traceThrough } from "./best-paths";
import { writeScores } from "./chain";
import { LONGEST_REACH, createCueContext, readCueContext, reachOf } from "./cue-context";
import { CUE_FEATURE_COUNT, readCueFeatures } from "./cue-features";
import { LABEL, LABEL_COUNT } from "./labels";
import type { Reading } from "./best-readings";
import type { Chain } from "./chain";
import type { CuedUnit } from "./read-unit";

/** What the second chain, which looks for the source and content of one given cue, makes of the places in reach. */
export interface CueReading {
  /** First token of the cue. */
  start: number;
  /** Tokens in reach. */
  from: number;
  to: number;
  /** How the first chain labels them when a cue begins at `start`. */
  path: Uint8Array;
  /** Probabilities of their labels. */
  marginals: Float32Array;
  readings: Reading[];
}

const L = LABEL_COUNT;
const cue = createCueContext();
const features = new Int32Array(CUE_FEATURE_COUNT);
const room = new Int32Array(LONGEST_REACH * L);

/** As good as impossible. */
const NEVER = -60;

/** Reads one cue after the other. */
export function createCueReader(chain: Chain): (unit: CuedUnit, start: number) => CueReading {
  const findReadings = createReadingsFinder(chain);
  const never = Math.round(NEVER / chain.step);
  return (unit, start) => {
    const { first, last } = reachOf(unit, start);
    const size = last - first;
    const path = traceThrough(unit.paths, start, LABEL.cue, first, last);
    readCueContext(cue, unit, path, start);
    const scores = room.subarray(0, size * L);
    for (let i = 0; i < size; i++) {
      readCueFeatures(unit, cue, first + i, features);
      writeScores(chain, features, scores, i);
      scores[i * L + LABEL.cue] = never;
    }
    scores.fill(never, (start - first) * L, (start - first + 1) * L);
    scores[(start - first) * L + LABEL.cue] = 0;
    const { readings, beliefs } = findReadings(scores, size, start - first);
    return {
      start: unit.from + start,
      from: unit.from + first,
      to: unit.from + last,
      path,
      marginals: beliefs,
      readings,
    };
  };
}
