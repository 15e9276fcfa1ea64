import { BEFORE, WITHIN } from "./cue-context";
import { countFeatures, one, three, two, writeKeys } from "./feature-keys";
import { PAD } from "./read-features";
import type { CueContext } from "./cue-context";
import type { Templates } from "./feature-keys";
import type { CuedUnit } from "./read-unit";

const TEMPLATES: Templates = {
  one: Uint8Array.of(101),
  two: Uint8Array.of(102, 103, 104, 105, 107, 110, 111, 114, 136),
  three: Uint8Array.of(
    106,
    108,
    109,
    112,
    113,
    115,
    119,
    121,
    122,
    123,
    126,
    127,
    128,
    129,
    130,
    131,
    132,
    133,
    135,
    137,
    138,
    139,
    140,
    141,
    146,
  ),
};

export const CUE_FEATURE_COUNT = countFeatures(TEMPLATES);

/** Writes the hashed features of one token of the unit in relation to a cue. */
export function readCueFeatures(
  { context, beliefs }: CuedUnit,
  cue: CueContext,
  index: number,
  out: Int32Array,
) {
  const p = index + PAD;
  const { word, tag, fine, coarse, quoted } = context;
  const { path, start, end } = cue;
  const w = word[p]!;
  const w1 = word[p - 1]!;
  const v1 = word[p + 1]!;
  const t = tag[p]!;
  const t1 = tag[p - 1]!;
  const u1 = tag[p + 1]!;
  const d = cue.distance[p]!;
  const side = d >= WITHIN ? 2 : d >= BEFORE ? 1 : 0;
  const y = path[p]!;
  const ys = y | (path[p - 1]! << 4) | (path[p + 1]! << 8);
  const q = quoted[p]!;
  const cw = word[end - 1]!;
  const cf = word[start]!;
  const next = word[end]!;
  const before = word[start - 1]!;
  const content = beliefs.content[p]!;
  const content1 = beliefs.content[p - 1]!;
  const content2 = beliefs.content[p + 1]!;
  const source = beliefs.source[p]!;
  const crossed = cue.cues[p]! | (cue.sentences[p]! << 2);
  const cueQuoted = Math.min(1, quoted[start]!);
  one(101, d);
  two(102, d, t);
  two(103, d, w);
  two(104, y, d);
  two(105, ys, side);
  three(106, content, side, q);
  two(107, source, side);
  three(108, crossed, side, y);
  three(109, cue.marks[p]!, side, t);
  two(110, cue.sentences[p]!, cue.quotes[p]!);
  two(111, cue.quotes[p]!, w1);
  three(112, cw, side, y);
  three(113, cw, d, t);
  two(114, cw, w ^ side);
  three(115, cw, next, side);
  three(119, t1 | (t << 8), u1, side);
  three(121, w1, side, t);
  three(122, content1, content, side);
  three(123, content, content2, side);
  three(126, tag[end - 1]!, side, y);
  three(127, cue.marker[p]!, side, t);
  three(128, cue.verbs[p]!, cue.marks[p]!, side);
  three(129, cue.verbs[p]!, cue.marks[p]!, w1 ^ side);
  three(130, cue.sentences[p]!, context.place[p]!, q);
  three(131, context.rest[p]!, side, w1);
  three(132, beliefs.contentBegin[p]!, side, y);
  three(133, beliefs.sourceBegin[p]!, side, y);
  three(135, cueQuoted, cue.quotes[p]!, y);
  two(136, cf ^ (before << 1), d);
  three(137, before, side, y);
  three(138, next, side, d);
  three(139, coarse[end - 1]!, d, y);
  three(140, fine[end - 1]!, side, t);
  three(141, w1, v1, side);
  three(146, cue.marker[p]!, w1, side);
  writeKeys(TEMPLATES, out);
}
