import { findBestPaths, traceBest, traceThrough } from "./best-labels";
import { LABEL } from "./labels";
import { linkLabels } from "./link-labels";
import { varyContents } from "./vary-contents";
import type { Chain } from "./chain";
import type { Candidate } from "./link-labels";
import type { TokenTable } from "./read-tokens";

/** What is added to the belief in a source: without it many statements would have none. */
const SOURCE_LEANINGS = [0, 3];
/** Bits of the variants come after those of the leanings. */
const FIRST_VARIANT = 3;
const LEAST_CUE = 0.02;
const REACH_BACK = 120;
const REACH_ON = 300;

/** A candidate and, as bits, the leanings that found it. */
export interface WeighedCandidate extends Candidate {
  found: number;
}

/**
 * The statements of the likeliest reading of a unit, and the best statement around every place where a cue may begin,
 * under several leanings. Scores are left as they were.
 */
export function findCandidates(
  chain: Chain,
  scores: Float32Array,
  marginals: Float32Array,
  size: number,
  tokens: TokenTable,
  offset: number,
): WeighedCandidate[] {
  const L = chain.labels;
  const starts: number[] = [];
  for (let i = 0; i < size; i++) if (marginals[i * L + LABEL.cue]! >= LEAST_CUE) starts.push(i);
  if (starts.length === 0) return [];
  const found = new Map<string, WeighedCandidate>();
  const note = (candidate: Candidate, bit: number) => {
    if (candidate.contents.length === 0) return;
    const key = `${candidate.cue}|${candidate.source}|${candidate.contents.join("|")}`;
    const known = found.get(key);
    if (known) known.found |= 1 << bit;
    else found.set(key, { ...candidate, found: 1 << bit });
  };
  let leaning = 0;
  for (const [index, wanted] of SOURCE_LEANINGS.entries()) {
    lean(scores, L, size, wanted - leaning);
    leaning = wanted;
    const paths = findBestPaths(chain, scores, size);
    if (index === 0) for (const candidate of linkLabels(traceBest(paths), offset)) note(candidate, 0);
    for (const start of starts) {
      const from = Math.max(0, start - REACH_BACK);
      const path = traceThrough(paths, start, LABEL.cue, from, Math.min(size, start + REACH_ON));
      const candidate = linkLabels(path, offset + from).find(({ cue }) => cue[0] === offset + start);
      if (candidate) note(candidate, index + 1);
    }
  }
  lean(scores, L, size, -leaning);
  const unit = { tokens, from: offset, to: offset + size };
  const traced = [...found.values()];
  for (const candidate of traced)
    for (const [index, contents] of varyContents(unit, candidate.cue, candidate.contents).entries())
      note({ ...candidate, contents }, FIRST_VARIANT + index);
  return [...found.values()];
}

function lean(scores: Float32Array, labels: number, size: number, by: number) {
  for (let at = 0; at < size * labels; at += labels) {
    scores[at + LABEL.source]! += by;
    scores[at + LABEL.late]! += by;
  }
}
