import { createPathFinder } from "./best-paths";
import { writeScores } from "./chain";
import { LABEL_COUNT } from "./labels";
import { findMarginals } from "./marginals";
import { FEATURE_COUNT, createContext, readContext, readFeatures } from "./read-features";
import { LONGEST_UNIT } from "./read-tokens";
import { readBeliefs } from "./unit-beliefs";
import { classifyWords } from "./word-table";
import type { AttributionModel } from "./attribution-model";
import type { BestPaths } from "./best-paths";
import type { UnitContext } from "./read-features";
import type { TokenTable } from "./read-tokens";
import type { UnitBeliefs } from "./unit-beliefs";
import type { WordClasses } from "./word-table";

/** What the first chain, which looks for all statements at once, makes of a unit. */
export interface UnitReading {
  tokens: TokenTable;
  classes: WordClasses;
  unit: number;
  from: number;
  size: number;
  context: UnitContext;
  scores: Int32Array;
  /** Probabilities of the labels of the unit's tokens. */
  marginals: Float32Array;
}

/** A unit with what the reading of its cues starts from. */
export interface CuedUnit extends UnitReading {
  beliefs: UnitBeliefs;
  /** Best paths through the cues. */
  paths: BestPaths;
}

const context = createContext(LONGEST_UNIT);
const features = new Int32Array(FEATURE_COUNT);
const room = new Int32Array(LONGEST_UNIT * LABEL_COUNT);

/** Reads one unit of a text after the other. A reading holds until the next one: all share one context. */
export function createUnitReader(
  tokens: TokenTable,
  { words, chain }: Pick<AttributionModel, "words" | "chain">,
) {
  const classes = classifyWords(tokens, words);
  const findPaths = createPathFinder({ ...chain, before: chain, after: chain }, LONGEST_UNIT);
  const readUnit = (unit: number): UnitReading => {
    readContext(context, tokens, classes, unit);
    const { size, from } = context;
    const scores = room.subarray(0, size * LABEL_COUNT);
    for (let i = 0; i < size; i++) {
      readFeatures(context, i, features);
      writeScores(chain, features, scores, i);
    }
    const marginals = findMarginals(chain, scores, size);
    return { tokens, classes, unit, from, size, context, scores, marginals };
  };
  /** `starts`: the places where a cue may begin, in order. */
  const expectCues = (unit: UnitReading, starts: readonly number[]): CuedUnit => ({
    ...unit,
    beliefs: readBeliefs(unit.marginals, unit.size),
    paths: findPaths(unit.scores, unit.size, { asked: [starts[0] ?? 0, starts.at(-1) ?? 0] }),
  });
  return { readUnit, expectCues };
}
