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
  return (
    overlap(a.cue, b.cue) ||
    a.contents.some((range) => overlap(range, b.cue) || b.contents.some((other) => overlap(range, other))) ||
    b.contents.some((range) => overlap(range, a.cue))
  );
}

function overlap(a: TokenRange, b: TokenRange): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
