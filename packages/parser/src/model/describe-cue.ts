import { beliefIn } from "./describe-candidate";
import { LABEL, LABEL_COUNT } from "./labels";
import type { Put } from "./describe-candidate";
import type { WeighedCandidate } from "./find-candidates";
import type { CueReading } from "./read-cue";
import type { UnitReading } from "./read-unit";

/** What is said of a cue as a whole: the same for all its candidates. */
export interface CueSummary {
  /** Probability that a cue begins here, by the first chain. */
  belief: number;
  /** How many cues may begin in the unit. */
  cues: number;
  /** Expected numbers of tokens of content and source, and of sources. */
  content: number;
  source: number;
  sources: number;
  /** How likely another cue has this one in its content, or in itself. */
  claimed: number;
  continued: number;
}

/** How many numbers `describeCue` puts. */
export const CUE_NUMBERS = 22;

export function summarizeCues(unit: UnitReading, cues: readonly CueReading[]): CueSummary[] {
  const beliefs = cues.map(({ start }) => unit.marginals[(start - unit.from) * LABEL_COUNT + LABEL.cue]!);
  return cues.map((cue, index) => {
    let claimed = 0;
    let continued = 0;
    for (const [k, other] of cues.entries()) {
      if (k === index) continue;
      claimed = Math.max(claimed, beliefs[k]! * contentAt(other, cue.start));
      continued = Math.max(continued, beliefs[k]! * beliefIn(other, cue.start, LABEL.cueOn));
    }
    return { belief: beliefs[index]!, cues: cues.length, ...sumLabels(cue), claimed, continued };
  });
}

function contentAt(cue: CueReading, token: number): number {
  return (
    beliefIn(cue, token, LABEL.content) +
    beliefIn(cue, token, LABEL.contentOn) +
    beliefIn(cue, token, LABEL.lead) +
    beliefIn(cue, token, LABEL.leadOn)
  );
}

function sumLabels({ marginals }: CueReading) {
  let content = 0;
  let source = 0;
  let sources = 0;
  for (let at = 0; at < marginals.length; at += LABEL_COUNT) {
    const begins = marginals[at + LABEL.source]! + marginals[at + LABEL.late]!;
    sources += begins;
    source += begins + marginals[at + LABEL.sourceOn]! + marginals[at + LABEL.lateOn]!;
    content +=
      marginals[at + LABEL.content]! +
      marginals[at + LABEL.contentOn]! +
      marginals[at + LABEL.lead]! +
      marginals[at + LABEL.leadOn]!;
  }
  return { content, source, sources };
}

/** Describes a candidate in numbers as the second chain shows it. */
export function describeCue(
  unit: UnitReading,
  cue: CueReading,
  summary: CueSummary,
  candidate: WeighedCandidate,
  put: Put,
) {
  put(summary.belief);
  put(candidate.loss);
  put(candidate.rank);
  put(summary.cues);
  describeSource(cue, summary, candidate, put);
  describeExtent(cue, candidate, put);
  describeContents(unit, cue, summary, candidate, put);
  put(summary.claimed);
  put(summary.continued);
  describeEdges(unit, candidate, put);
}

function describeSource(
  cue: CueReading,
  { source: expected, sources }: CueSummary,
  { source, cue: range }: WeighedCandidate,
  put: Put,
) {
  if (source) {
    const label = source[0] > range[0] ? LABEL.late : LABEL.source;
    const { least, sum } = sumRange(cue, source[0], source[1], label);
    put(beliefIn(cue, source[0], label));
    put(least);
    put(1 - beliefIn(cue, source[1], label + 1));
    put(expected - sum);
  } else {
    for (let k = 0; k < 3; k++) put(-1);
    put(expected);
  }
  put(sources);
}

function sumRange(cue: CueReading, from: number, to: number, label: number) {
  let least = 1;
  let sum = 0;
  for (let i = from; i < to; i++) {
    const here = beliefIn(cue, i, label) + beliefIn(cue, i, label + 1);
    least = Math.min(least, here);
    sum += here;
  }
  return { least, sum };
}

/** How sure the cue's own words are. */
function describeExtent(cue: CueReading, { cue: [from, to] }: WeighedCandidate, put: Put) {
  let least = 1;
  for (let i = from + 1; i < to; i++) least = Math.min(least, beliefIn(cue, i, LABEL.cueOn));
  put(least);
  put(1 - beliefIn(cue, to, LABEL.cueOn));
}

function describeContents(
  unit: UnitReading,
  cue: CueReading,
  { content: expected }: CueSummary,
  { cue: range, contents }: WeighedCandidate,
  put: Put,
) {
  let least = 1;
  let sum = 0;
  let begin = 1;
  let finish = 1;
  let total = 0;
  let rival = 0;
  for (const [from, to] of contents) {
    const label = from > range[0] ? LABEL.content : LABEL.lead;
    const part = sumRange(cue, from, to, label);
    least = Math.min(least, part.least);
    sum += part.sum;
    total += to - from;
    begin = Math.min(begin, beliefIn(cue, from, label));
    finish = Math.min(finish, 1 - beliefIn(cue, to, label + 1));
    for (let i = from; i < to; i++)
      rival = Math.max(rival, unit.marginals[(i - unit.from) * LABEL_COUNT + LABEL.cue]!);
  }
  put(least);
  put(sum / total);
  put(begin);
  put(finish);
  put(expected - sum);
  put(rival);
}

/** The words where the content ends, and the last of the cue. */
function describeEdges({ tokens, classes }: UnitReading, { cue, contents }: WeighedCandidate, put: Put) {
  const end = contents.at(-1)![1];
  put(end < tokens.count ? classes.tag[end]! : -1);
  put(classes.tag[end - 1]!);
  put(classes.fine[cue[1] - 1]!);
}
