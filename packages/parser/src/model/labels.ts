/**
 * What a token is to its statement. Even labels begin a stretch, the odd ones after them go on with it. `gap` is inside a
 * statement but no part of it: the chain remembers by it that the statement goes on.
 */
export const LABEL = {
  out: 0,
  gap: 1,
  /** A source before its cue. */
  source: 2,
  sourceOn: 3,
  cue: 4,
  cueOn: 5,
  /** Content after its cue. */
  content: 6,
  contentOn: 7,
  /** Content before its cue. */
  lead: 8,
  leadOn: 9,
  /** A source after its cue. */
  late: 10,
  lateOn: 11,
} as const;

export const LABEL_COUNT = 12;
