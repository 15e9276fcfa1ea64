import { LABEL, LABEL_COUNT } from "./labels";
import { hashWord } from "./read-tokens";
import type { WeighedCandidate } from "./find-candidates";
import type { TokenRange } from "./link-labels";
import type { UnitReading } from "./read-unit";

/** Probabilities of the labels of the tokens from `from` to `to`. */
export interface Beliefs {
  marginals: Float32Array;
  from: number;
  to: number;
}

export type Put = (value: number) => void;

/** How many numbers `describeCandidate` puts. */
export const CANDIDATE_NUMBERS = 47;

const THAT = hashWord("that");
const TO = hashWord("to");
const COMMA = hashWord(",");
const COLON = hashWord(":");

/** Probability of a label at a token; 0 out of reach. */
export function beliefIn({ marginals, from, to }: Beliefs, token: number, label: number): number {
  return token < from || token >= to ? 0 : marginals[(token - from) * LABEL_COUNT + label]!;
}

/** Describes a candidate in numbers as the text and the first chain show it. */
export function describeCandidate(unit: UnitReading, candidate: WeighedCandidate, put: Put) {
  const { source, cue, found } = candidate;
  const beliefs = { marginals: unit.marginals, from: unit.from, to: unit.from + unit.size };
  describeRange(unit, beliefs, cue, LABEL.cue, put);
  describeRange(unit, beliefs, source, source && source[0] > cue[0] ? LABEL.late : LABEL.source, put);
  describeContents(unit, beliefs, candidate, put);
  describePlace(unit, candidate, put);
  put(found);
  put(Math.clz32(found & -found));
}

/** Probability of the begin, of the whole and of the end of a cue or source; its length and strongest words. */
function describeRange(
  { classes, tokens }: UnitReading,
  beliefs: Beliefs,
  range: TokenRange | null,
  label: number,
  put: Put,
) {
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
    const here = beliefIn(beliefs, i, label) + beliefIn(beliefs, i, label + 1);
    least = Math.min(least, here);
    sum += here;
    cueLevel = Math.max(cueLevel, classes.cue[i]!);
    sourceLevel = Math.max(sourceLevel, classes.source[i]!);
  }
  put(beliefIn(beliefs, from, label));
  put(least);
  put(sum / (to - from));
  put(1 - beliefIn(beliefs, to, label + 1));
  put(to - from);
  put(cueLevel);
  put(sourceLevel);
  put(classes.tag[from]!);
  put(tokens.shape[to - 1]!);
}

function describeContents(
  { tokens, classes, from: start, size }: UnitReading,
  beliefs: Beliefs,
  { cue, contents }: WeighedCandidate,
  put: Put,
) {
  let least = 1;
  let sum = 0;
  let total = 0;
  let quoted = 0;
  let begin = 1;
  let finish = 1;
  let longest = 0;
  for (const [from, to] of contents) {
    const label = from > cue[0] ? LABEL.content : LABEL.lead;
    begin = Math.min(begin, beliefIn(beliefs, from, label));
    finish = Math.min(finish, 1 - beliefIn(beliefs, to, label + 1));
    longest = Math.max(longest, to - from);
    for (let i = from; i < to; i++) {
      const here = beliefIn(beliefs, i, label) + beliefIn(beliefs, i, label + 1);
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
  put(last[1] < start + size ? tokens.shape[last[1]]! : 15);
  put(kindOf(tokens.word[first[0]]!));
  put(first[0] > 0 ? kindOf(tokens.word[first[0] - 1]!) : -1);
  put(last[1] < tokens.count && tokens.sentence[last[1]] === last[1] ? 1 : 0);
  put(tokens.sentence[first[0]] === first[0] ? 1 : 0);
  put(tokens.sentence[last[1] - 1] === tokens.sentence[cue[0]] ? 0 : 1);
  put(classes.tag[first[0]]!);
}

function kindOf(word: number): number {
  return word === THAT ? 1 : word === TO ? 2 : word === COMMA ? 3 : word === COLON ? 4 : 0;
}

function describePlace(
  { tokens, classes, unit, size }: UnitReading,
  { source, cue, contents }: WeighedCandidate,
  put: Put,
) {
  const first = contents[0]!;
  const last = contents.at(-1)!;
  put(source ? (source[0] < cue[0] ? cue[0] - source[1] : source[0] - cue[1]) : -99);
  put(first[0] >= cue[1] ? first[0] - cue[1] : -(cue[0] - first[1]) - 1);
  put(last[0] >= cue[1] ? 1 : 0);
  put(cue[0] - tokens.sentence[cue[0]]!);
  put(Math.min(unit, 5));
  put(size);
  put(tokens.quote[cue[0]] === 0 ? 0 : 1);
  put(cue[1] < tokens.count ? kindOf(tokens.word[cue[1]]!) : -1);
  put(cue[0] > 0 ? classes.tag[cue[0] - 1]! : -1);
  put(classes.fine[cue[1] - 1] === 0 ? 0 : classes.coarse[cue[1] - 1]!);
}
