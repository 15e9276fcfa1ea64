import { BEFORE, WITHIN } from "./cue-context";
import { PAD, one, three, two } from "./read-features";
import type { CueContext } from "./cue-context";
import type { CuedUnit } from "./read-unit";

export const CUE_FEATURE_COUNT = 35;

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
  let k = 0;
  out[k++] = one(101, d);
  out[k++] = two(102, d, t);
  out[k++] = two(103, d, w);
  out[k++] = two(104, y, d);
  out[k++] = two(105, ys, side);
  out[k++] = three(106, content, side, q);
  out[k++] = two(107, source, side);
  out[k++] = three(108, crossed, side, y);
  out[k++] = three(109, cue.marks[p]!, side, t);
  out[k++] = two(110, cue.sentences[p]!, cue.quotes[p]!);
  out[k++] = two(111, cue.quotes[p]!, w1);
  out[k++] = three(112, cw, side, y);
  out[k++] = three(113, cw, d, t);
  out[k++] = two(114, cw, w ^ side);
  out[k++] = three(115, cw, next, side);
  out[k++] = three(119, t1 | (t << 8), u1, side);
  out[k++] = three(121, w1, side, t);
  out[k++] = three(122, content1, content, side);
  out[k++] = three(123, content, content2, side);
  out[k++] = three(126, tag[end - 1]!, side, y);
  out[k++] = three(127, cue.marker[p]!, side, t);
  out[k++] = three(128, cue.verbs[p]!, cue.marks[p]!, side);
  out[k++] = three(129, cue.verbs[p]!, cue.marks[p]!, w1 ^ side);
  out[k++] = three(130, cue.sentences[p]!, context.place[p]!, q);
  out[k++] = three(131, context.rest[p]!, side, w1);
  out[k++] = three(132, beliefs.contentBegin[p]!, side, y);
  out[k++] = three(133, beliefs.sourceBegin[p]!, side, y);
  out[k++] = three(135, cueQuoted, cue.quotes[p]!, y);
  out[k++] = two(136, cf ^ (before << 1), d);
  out[k++] = three(137, before, side, y);
  out[k++] = three(138, next, side, d);
  out[k++] = three(139, coarse[end - 1]!, d, y);
  out[k++] = three(140, fine[end - 1]!, side, t);
  out[k++] = three(141, w1, v1, side);
  out[k++] = three(146, cue.marker[p]!, w1, side);
}
