import { writeScores } from "./chain";
import { describeCandidate, DESCRIPTION_SIZE } from "./describe-candidate";
import { findCandidates } from "./find-candidates";
import { findMarginals } from "./marginals";
import { createContext, FEATURE_COUNT, readContext, readFeatures } from "./read-features";
import { LONGEST_UNIT } from "./read-tokens";
import { classifyWords } from "./word-table";
import type { AttributionModel } from "./attribution-model";
import type { UnitView } from "./describe-candidate";
import type { WeighedCandidate } from "./find-candidates";
import type { TokenTable } from "./read-tokens";

export interface DescribedCandidate extends WeighedCandidate {
  description: Float32Array;
}

/** Candidates of all units of a text with the numbers that the trees judge them by. Linear in the text's length. */
export function describeUnits(
  tokens: TokenTable,
  { words, chain }: Pick<AttributionModel, "words" | "chain">,
): DescribedCandidate[][] {
  const classes = classifyWords(tokens, words);
  const context = createContext(LONGEST_UNIT);
  const features = new Int32Array(FEATURE_COUNT);
  const room = new Float32Array(LONGEST_UNIT * chain.labels);
  const described: DescribedCandidate[][] = [];
  for (let unit = 0; unit + 1 < tokens.units.length; unit++) {
    readContext(context, tokens, classes, unit);
    const { size, from } = context;
    const scores = room.subarray(0, size * chain.labels);
    for (let i = 0; i < size; i++) {
      readFeatures(context, i, features);
      writeScores(chain, features, scores, i);
    }
    const marginals = findMarginals(chain, scores, size);
    const candidates = findCandidates(chain, scores, marginals, size, tokens, from);
    if (candidates.length === 0) continue;
    const view: UnitView = { tokens, classes, marginals, from, to: from + size, unit };
    described.push(
      candidates.map((candidate) => ({ ...candidate, description: describe(view, candidate, candidates) })),
    );
  }
  return described;
}

function describe(
  view: UnitView,
  candidate: WeighedCandidate,
  rivals: readonly WeighedCandidate[],
): Float32Array {
  const description = new Float32Array(DESCRIPTION_SIZE);
  describeCandidate(view, candidate, rivals, description);
  return description;
}
