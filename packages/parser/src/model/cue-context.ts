import { LABEL, LABEL_COUNT } from "./labels";
import { MARKERS, PAD, VERBAL, stepOf } from "./read-features";
import { LONGEST_UNIT, hashWord } from "./read-tokens";
import type { CuedUnit, UnitReading } from "./read-unit";

/** A cue and what lies between it and each token around; places are those of the unit, shifted by the padding. */
export interface CueContext {
  start: number;
  end: number;
  /** Half-open range of the places in reach. */
  first: number;
  last: number;
  /** The best labels of the first chain through the cue. */
  path: Uint8Array;
  /** Steps from the cue: below 20 after it, below 40 before it, then within. */
  distance: Int32Array;
  /** What is crossed on the way from the cue. */
  marks: Int32Array;
  verbs: Int32Array;
  cues: Int32Array;
  sentences: Int32Array;
  quotes: Int32Array;
  marker: Int32Array;
}

export const BEFORE = 20;
export const WITHIN = 40;
const REACH_BACK = 120;
const REACH_ON = 300;
/** Most tokens that are read for one cue. */
export const LONGEST_REACH = REACH_BACK + REACH_ON;

export function createCueContext(): CueContext {
  const room = LONGEST_UNIT + 2 * PAD;
  return {
    start: 0,
    end: 0,
    first: 0,
    last: 0,
    path: new Uint8Array(room),
    distance: new Int32Array(room),
    marks: new Int32Array(room),
    verbs: new Int32Array(room),
    cues: new Int32Array(room),
    sentences: new Int32Array(room),
    quotes: new Int32Array(room),
    marker: new Int32Array(room),
  };
}

/** The places of a unit that a cue beginning at `start` can reach: its sentence, and others that its statement may run into. */
export function reachOf(unit: UnitReading, start: number): { first: number; last: number } {
  return { first: reachBack(unit, start), last: reachOn(unit, start) };
}

function reachBack(unit: UnitReading, start: number): number {
  const limit = Math.max(0, start - REACH_BACK);
  let first = start;
  while (first > limit && (!opensSentence(unit, first) || isPossible(unit, first - 1, LEADING))) first--;
  return first;
}

function reachOn(unit: UnitReading, start: number): number {
  const limit = Math.min(unit.size, start + REACH_ON);
  let last = start + 1;
  while (last < limit && (!opensSentence(unit, last) || isPossible(unit, last, FOLLOWING))) last++;
  return last;
}

/** What may stand at the end of a sentence when the cue is in a later one, and at the start when it is in an earlier one. */
const LEADING = [LABEL.gap, LABEL.source, LABEL.sourceOn, LABEL.lead, LABEL.leadOn];
const FOLLOWING = [LABEL.gap, LABEL.cueOn, LABEL.content, LABEL.contentOn, LABEL.late, LABEL.lateOn];
const LEAST_CHANCE = 0.1;

/** Whether the first chain gives the labels a chance at a place. */
function isPossible({ marginals }: UnitReading, place: number, labels: readonly number[]): boolean {
  let sum = 0;
  for (const label of labels) sum += marginals[place * LABEL_COUNT + label]!;
  return sum >= LEAST_CHANCE;
}

function opensSentence({ tokens: { sentence }, from }: UnitReading, place: number): boolean {
  return sentence[from + place] === from + place;
}

/** Fills the context of the cue that begins at `start`; `path` labels the places in reach. */
export function readCueContext(cue: CueContext, reading: CuedUnit, path: Uint8Array, start: number) {
  const { first, last } = reachOf(reading, start);
  cue.path.fill(0, first, last + 2 * PAD);
  cue.path.set(path, first + PAD);
  let end = start + 1;
  while (end < last && path[end - first] === LABEL.cueOn) end++;
  cue.start = start + PAD;
  cue.end = end + PAD;
  cue.first = first + PAD;
  cue.last = last + PAD;
  for (let p = cue.start; p < cue.end; p++) {
    cue.distance[p] = WITHIN + Math.min(3, p - cue.start);
    for (const crossed of CROSSED) cue[crossed][p] = 0;
  }
  walk(cue, reading, 1);
  walk(cue, reading, -1);
}

const CROSSED = ["marks", "verbs", "cues", "sentences", "quotes", "marker"] as const;
const COMMA = hashWord(",");
const THAT = hashWord("that");
const AND = hashWord("and");
const BUT = hashWord("but");
const LIKELY = 5;

/** Goes away from the cue and notes at each place what was crossed so far. */
function walk(cue: CueContext, { context, tokens, beliefs, from }: CuedUnit, step: 1 | -1) {
  const { word, tag, quoted } = context;
  const { sentence, quote } = tokens;
  const side = step > 0 ? 0 : BEFORE;
  const begin = step > 0 ? cue.end : cue.start - 1;
  const stop = step > 0 ? cue.last : cue.first - 1;
  let commas = 0;
  let joints = 0;
  let verbs = 0;
  let cues = 0;
  let sentences = 0;
  let quotes = 0;
  let marker = 0;
  let inCue = false;
  for (let p = begin; p !== stop; p += step) {
    const token = from + p - PAD;
    const opened = step > 0 ? token : token + 1;
    if (sentence[opened] === opened) sentences = Math.min(3, sentences + 1);
    if (quote[token] !== quote[token - step]) quotes = Math.min(3, quotes + 1);
    cue.distance[p] = side + stepOf(Math.abs(p - begin));
    cue.marks[p] = commas | (joints << 2);
    cue.verbs[p] = verbs;
    cue.cues[p] = cues;
    cue.sentences[p] = side + sentences;
    cue.quotes[p] = side + quotes * 4 + quoted[p]!;
    cue.marker[p] = marker;
    const here = word[p]!;
    if (here === COMMA) commas = Math.min(3, commas + 1);
    else if (here === THAT) joints |= 1;
    else if (here === AND || here === BUT) joints |= 2;
    if (MARKERS.has(here)) marker = here;
    if (tag[p]! & VERBAL) verbs = Math.min(3, verbs + 1);
    const likely = beliefs.cue[p]! >= LIKELY;
    if (likely && !inCue) cues = Math.min(2, cues + 1);
    inCue = likely;
  }
}
