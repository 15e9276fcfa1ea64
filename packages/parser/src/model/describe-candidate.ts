import { LABEL, LABEL_COUNT } from "./labels";
import { hashWord } from "./read-tokens";
import type { WeighedCandidate } from "./find-candidates";
import type { TokenRange } from "./link-labels";
import type { TokenTable } from "./read-tokens";
import type { WordClasses } from "./word-table";

/** What the description of a unit's candidates is read from. */
export interface UnitView {
  tokens: TokenTable;
  classes: WordClasses;
  /** Probabilities of the labels of the unit's tokens. */
  marginals: Float32Array;
  from: number;
  to: number;
  unit: number;
}

export const DESCRIPTION_SIZE = 52;

const THAT = hashWord("that");
const TO = hashWord("to");
const COMMA = hashWord(",");
const COLON = hashWord(":");

/** Describes a candidate in numbers for the trees that judge it. */
export function describeCandidate(
  view: UnitView,
  candidate: WeighedCandidate,
  rivals: readonly WeighedCandidate[],
  out: Float32Array,
) {
  const { source, cue, contents } = candidate;
  let k = 0;
  const put = (value: number) => (out[k++] = value);
  describeRange(view, cue, LABEL.cue, put);
  describeRange(view, source, source && source[0] > cue[0] ? LABEL.late : LABEL.source, put);
  describeContents(view, candidate, put);
  describePlace(view, candidate, put);
  put(candidate.found);
  put(Math.clz32(candidate.found & -candidate.found));
  let sameCue = 0;
  let overlapping = 0;
  let stronger = 0;
  let agreeing = 0;
  for (const rival of rivals) {
    if (rival === candidate) continue;
    const same = rival.cue[0] === cue[0] && rival.cue[1] === cue[1];
    if (same) {
      sameCue++;
      if (same && String(rival.contents) === String(contents)) agreeing++;
    } else if (overlap(rival, candidate)) {
      overlapping++;
      if ((rival.found & -rival.found) < (candidate.found & -candidate.found)) stronger++;
    }
  }
  put(sameCue);
  put(overlapping);
  put(stronger);
  put(agreeing);
  put(rivals.length);
  out.fill(0, k);
  if (k > DESCRIPTION_SIZE) throw new RangeError(`description of ${k} numbers`);
}

function overlap(a: WeighedCandidate, b: WeighedCandidate): boolean {
  return [a.cue, ...a.contents].some((x) => [b.cue, ...b.contents].some((y) => x[0] < y[1] && y[0] < x[1]));
}

type Put = (value: number) => void;

/** Probability of the begin, of the whole and of the end of a cue or source; its length and strongest words. */
function describeRange(view: UnitView, range: TokenRange | null, label: number, put: Put) {
  const { classes, tokens } = view;
  if (!range) {
    for (let k = 0; k < 9; k++) put(-1);
    return;
  }
  const [from, to] = range;
  let least = 1;
  let sum = 0;
  let cueLevel = 0;
  let sourceLevel = 0;
  for (let i = from; i < to; i++) {
    const here = at(view, i, label) + at(view, i, label + 1);
    least = Math.min(least, here);
    sum += here;
    cueLevel = Math.max(cueLevel, classes.cue[i]!);
    sourceLevel = Math.max(sourceLevel, classes.source[i]!);
  }
  put(at(view, from, label));
  put(least);
  put(sum / (to - from));
  put(1 - at(view, to, label + 1));
  put(to - from);
  put(cueLevel);
  put(sourceLevel);
  put(classes.tag[from]!);
  put(tokens.shape[to - 1]!);
}

/** Probability of a label at a token; 0 outside of the unit. */
function at({ marginals, from, to }: UnitView, token: number, label: number): number {
  return token < from || token >= to ? 0 : marginals[(token - from) * LABEL_COUNT + label]!;
}

function describeContents(view: UnitView, { cue, contents }: WeighedCandidate, put: Put) {
  const { tokens } = view;
  let least = 1;
  let sum = 0;
  let total = 0;
  let quoted = 0;
  let begin = 1;
  let finish = 1;
  let longest = 0;
  for (const [from, to] of contents) {
    const label = from > cue[0] ? LABEL.content : LABEL.lead;
    begin = Math.min(begin, at(view, from, label));
    finish = Math.min(finish, 1 - at(view, to, label + 1));
    longest = Math.max(longest, to - from);
    for (let i = from; i < to; i++) {
      const here = at(view, i, label) + at(view, i, label + 1);
      least = Math.min(least, here);
      sum += here;
      total++;
      if (tokens.quote[i] !== 0) quoted++;
    }
  }
  const first = contents[0]!;
  const last = contents.at(-1)!;
  put(least);
  put(sum / total);
  put(begin);
  put(finish);
  put(total);
  put(longest);
  put(contents.length);
  put(quoted / total);
  put(tokens.shape[first[0]]!);
  put(tokens.shape[last[1] - 1]!);
  put(last[1] < view.to ? tokens.shape[last[1]]! : 15);
  put(kindOf(tokens.word[first[0]]!));
  put(first[0] > 0 ? kindOf(tokens.word[first[0] - 1]!) : -1);
  put(last[1] < tokens.count && tokens.sentence[last[1]] === last[1] ? 1 : 0);
  put(tokens.sentence[first[0]] === first[0] ? 1 : 0);
  put(tokens.sentence[last[1] - 1] === tokens.sentence[cue[0]] ? 0 : 1);
  put(view.classes.tag[first[0]]!);
}

function kindOf(word: number): number {
  return word === THAT ? 1 : word === TO ? 2 : word === COMMA ? 3 : word === COLON ? 4 : 0;
}

function describePlace(view: UnitView, { source, cue, contents }: WeighedCandidate, put: Put) {
  const { tokens, classes, unit } = view;
  const first = contents[0]!;
  const last = contents.at(-1)!;
  put(source ? (source[0] < cue[0] ? cue[0] - source[1] : source[0] - cue[1]) : -99);
  put(first[0] >= cue[1] ? first[0] - cue[1] : -(cue[0] - first[1]) - 1);
  put(last[0] >= cue[1] ? 1 : 0);
  put(cue[0] - tokens.sentence[cue[0]]!);
  put(Math.min(unit, 5));
  put(view.to - view.from);
  put(tokens.quote[cue[0]] === 0 ? 0 : 1);
  put(cue[1] < tokens.count ? kindOf(tokens.word[cue[1]]!) : -1);
  put(cue[0] > 0 ? classes.tag[cue[0] - 1]! : -1);
  put(classes.fine[cue[1] - 1] === 0 ? 0 : classes.coarse[cue[1] - 1]!);
}
