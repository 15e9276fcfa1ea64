import { CANDIDATE_NUMBERS, describeCandidate } from "./describe-candidate";
import { CUE_NUMBERS, describeCue, summarizeCues } from "./describe-cue";
import { findCandidates, findCueStarts } from "./find-candidates";
import { createCueReader } from "./read-cue";
import { createUnitReader } from "./read-unit";
import type { AttributionModel } from "./attribution-model";
import type { WeighedCandidate } from "./find-candidates";
import type { CueReading } from "./read-cue";
import type { TokenTable } from "./read-tokens";
import type { UnitReading } from "./read-unit";

export interface DescribedCandidate extends WeighedCandidate {
  description: Float32Array;
}

export const DESCRIPTION_SIZE = CANDIDATE_NUMBERS + CUE_NUMBERS;

/** Candidates of all units of a text with the numbers that the trees judge them by. Linear in the text's length. */
export function describeUnits(
  tokens: TokenTable,
  model: Pick<AttributionModel, "words" | "chain" | "cueChain">,
): DescribedCandidate[][] {
  const { readUnit, expectCues } = createUnitReader(tokens, model);
  const readCue = createCueReader(model.cueChain);
  const described: DescribedCandidate[][] = [];
  for (let index = 0; index + 1 < tokens.units.length; index++) {
    const unit = readUnit(index);
    const starts = findCueStarts(unit, model.chain.labels);
    if (starts.length === 0) continue;
    const cued = expectCues(unit, starts);
    const cues = starts.map((start) => readCue(cued, start));
    described.push(describeUnit(unit, cues));
  }
  return described;
}

function describeUnit(unit: UnitReading, cues: readonly CueReading[]): DescribedCandidate[] {
  const summaries = summarizeCues(unit, cues);
  const found = cues.map((cue) => findCandidates(unit, cue));
  const room = new Float32Array(found.flat().length * DESCRIPTION_SIZE);
  let k = 0;
  const put = (value: number) => (room[k++] = value);
  return cues.flatMap((cue, index) =>
    found[index]!.map((candidate) => {
      const start = k;
      describeCandidate(unit, candidate, put);
      describeCue(unit, cue, summaries[index]!, candidate, put);
      return { ...candidate, description: room.subarray(start, k) };
    }),
  );
}
