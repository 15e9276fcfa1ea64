import { LABEL, LABEL_COUNT } from "./labels";
import { PAD } from "./read-features";
import { LONGEST_UNIT } from "./read-tokens";

/** How sure the first chain is of each token's roles, in steps; places are shifted by the padding. */
export interface UnitBeliefs {
  source: Uint8Array;
  sourceBegin: Uint8Array;
  cue: Uint8Array;
  content: Uint8Array;
  contentBegin: Uint8Array;
}

const LIMITS = [0.004, 0.015, 0.05, 0.12, 0.25, 0.42, 0.6, 0.78, 0.9, 0.97];

const ROOM = LONGEST_UNIT + 2 * PAD;
const beliefs: UnitBeliefs = {
  source: new Uint8Array(ROOM),
  sourceBegin: new Uint8Array(ROOM),
  cue: new Uint8Array(ROOM),
  content: new Uint8Array(ROOM),
  contentBegin: new Uint8Array(ROOM),
};

/** What it gives holds until the next unit: all share one room. */
export function readBeliefs(marginals: Float32Array, size: number): UnitBeliefs {
  for (const levels of Object.values(beliefs)) levels.fill(0, size + PAD, size + 2 * PAD);
  for (let i = 0; i < size; i++) {
    const at = i * LABEL_COUNT;
    const p = i + PAD;
    const source = marginals[at + LABEL.source]! + marginals[at + LABEL.late]!;
    const content = marginals[at + LABEL.content]! + marginals[at + LABEL.lead]!;
    beliefs.cue[p] = levelOf(marginals[at + LABEL.cue]! + marginals[at + LABEL.cueOn]!);
    beliefs.sourceBegin[p] = levelOf(source);
    beliefs.source[p] = levelOf(source + marginals[at + LABEL.sourceOn]! + marginals[at + LABEL.lateOn]!);
    beliefs.contentBegin[p] = levelOf(content);
    beliefs.content[p] = levelOf(content + marginals[at + LABEL.contentOn]! + marginals[at + LABEL.leadOn]!);
  }
  return beliefs;
}

function levelOf(probability: number): number {
  let level = 0;
  while (level < LIMITS.length && probability >= LIMITS[level]!) level++;
  return level;
}
