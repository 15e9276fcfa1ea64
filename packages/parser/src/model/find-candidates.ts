import { LABEL } from "./labels";
import { LONGEST_REACH } from "./cue-context";
import { linkLabels } from "./link-labels";
import { varyContents } from "./vary-contents";
import type { CueReading } from "./read-cue";
import type { Candidate } from "./link-labels";
import type { TokenTable } from "./read-tokens";
import type { UnitReading } from "./read-unit";

/** A candidate with how it was found. */
export interface WeighedCandidate extends Candidate {
  /** First token of its cue. */
  start: number;
  /** As bits: the first chain, the second chain, then the variants of contents. */
  found: number;
  /** How far its labelling lies below the second chain's best one, and how many are better. */
  loss: number;
  rank: number;
}

const FIRST_CHAIN = 0;
const SECOND_CHAIN = 1;
const FIRST_VARIANT = 2;
/** Loss of candidates that the second chain did not propose. */
const UNPROPOSED = 40;

/** The best readings of a cue, and variants of their contents. */
export function findCandidates(
  { tokens, from, size }: UnitReading,
  { start, from: first, path, readings }: CueReading,
): WeighedCandidate[] {
  const found: WeighedCandidate[] = [];
  const note = (candidate: Candidate, bit: number, loss: number, rank: number) => {
    if (candidate.contents.length === 0) return;
    const { source, cue, contents } = candidate;
    const known = found.find((other) => isSame(other, candidate));
    if (known) known.found |= 1 << bit;
    else found.push({ source, cue, contents, start, found: 1 << bit, loss, rank });
  };
  const vary = (candidate: Candidate) => {
    const unit = { tokens, from, to: from + size };
    for (const [variant, contents] of varyContents(unit, candidate.cue, candidate.contents).entries())
      note({ ...candidate, contents }, FIRST_VARIANT + variant, UNPROPOSED, UNPROPOSED);
  };
  const link = (labels: Uint8Array) => linkLabels(labels, first).find(({ cue }) => cue[0] === start);
  const second = readings.map(({ labels }) => link(labels));
  for (const [rank, candidate] of second.entries())
    if (candidate) note(candidate, SECOND_CHAIN, readings[rank]!.loss, rank);
  const traced = link(path);
  if (traced) note(traced, FIRST_CHAIN, UNPROPOSED, UNPROPOSED);
  const best = second[0];
  if (traced) vary(traced);
  if (best && !(traced && isSame(traced, best))) vary(best);
  return found;
}

/** Candidates of one cue all begin at the same token. */
function isSame(a: Candidate, b: Candidate): boolean {
  return (
    a.cue[1] === b.cue[1] &&
    a.source?.[0] === b.source?.[0] &&
    a.source?.[1] === b.source?.[1] &&
    a.contents.length === b.contents.length &&
    a.contents.every(([from, to], index) => from === b.contents[index]![0] && to === b.contents[index]![1])
  );
}

/** Least belief in a cue where something is quoted, which someone must have said, and elsewhere. */
const LEAST_CUE = { quoted: 0.12, plain: 0.2 };
/** No token is read for more cues than this, whatever the text: a paragraph of news has a handful. */
const MOST_CUES = 12;

/** Places of a unit where a cue may begin, in order. */
export function findCueStarts({ tokens, marginals, from, size }: UnitReading, labels: number): number[] {
  const belief = (i: number) => marginals[i * labels + LABEL.cue]!;
  const possible: number[] = [];
  for (let i = 0; i < size; i++) if (belief(i) >= LEAST_CUE.quoted) possible.push(i);
  const starts = hasQuotation(tokens, from, from + size)
    ? possible
    : possible.filter((i) => belief(i) >= LEAST_CUE.plain);
  const most = Math.ceil((MOST_CUES * size) / Math.min(size, LONGEST_REACH));
  if (starts.length <= most) return starts;
  return starts
    .toSorted((a, b) => belief(b) - belief(a) || a - b)
    .slice(0, most)
    .toSorted((a, b) => a - b);
}

function hasQuotation({ quote }: TokenTable, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (quote[i] !== 0) return true;
  return false;
}
