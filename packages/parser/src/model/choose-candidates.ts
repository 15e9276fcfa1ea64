import type { Candidate, TokenRange } from "./link-labels";

export interface JudgedCandidate extends Candidate {
  probability: number;
}

/** The likeliest candidates of a unit that do not claim the same words; sources may be shared. */
export function chooseCandidates(judged: readonly JudgedCandidate[]): JudgedCandidate[] {
  const chosen: JudgedCandidate[] = [];
  for (const candidate of judged.toSorted((a, b) => b.probability - a.probability)) {
    if (!chosen.some((other) => claimsSame(candidate, other))) chosen.push(candidate);
  }
  return chosen.toSorted((a, b) => a.cue[0] - b.cue[0]);
}

function claimsSame(a: Candidate, b: Candidate): boolean {
  return claims(a).some((range) => claims(b).some((other) => range[0] < other[1] && other[0] < range[1]));
}

function claims({ cue, contents }: Candidate): TokenRange[] {
  return [cue, ...contents];
}
