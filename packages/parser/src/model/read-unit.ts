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
  /** Probabilities of the labels of the unit's tokens. */
  marginals: Float32Array;
  beliefs: UnitBeliefs;
  paths: BestPaths;
}

const context = createContext(LONGEST_UNIT);
const features = new Int32Array(FEATURE_COUNT);
const room = new Int32Array(LONGEST_UNIT * LABEL_COUNT);

/** Reads one unit of a text after the other. A reading holds until the next one: all share one context. */
export function createUnitReader(
  tokens: TokenTable,
  { words, chain }: Pick<AttributionModel, "words" | "chain">,
): (unit: number) => UnitReading {
  const classes = classifyWords(tokens, words);
  const findPaths = createPathFinder({ ...chain, before: chain, after: chain }, LONGEST_UNIT);
  return (unit) => {
    readContext(context, tokens, classes, unit);
    const { size, from } = context;
    const scores = room.subarray(0, size * LABEL_COUNT);
    for (let i = 0; i < size; i++) {
      readFeatures(context, i, features);
      writeScores(chain, features, scores, i);
    }
    const marginals = findMarginals(chain, scores, size);
    const beliefs = readBeliefs(marginals, size);
    const paths = findPaths(scores, size);
    return { tokens, classes, unit, from, size, context, marginals, beliefs, paths };
  };
}
