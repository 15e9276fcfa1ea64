import type { Span } from "@readout/parser";

/** A proposition of at least so many characters stands on its own. */
const SHORTEST = 25;

const JOINED = " … ";

/** Between propositions: a semicolon, a full stop, "and that", ", and" or " and " before a verb of doing. */
const JOINTS = [
  /;\s+/g,
  /[.!?]["”’]?\s+(?=\p{Lu})/gu,
  /,?\s+(?:and|but|while)\s+that\s+/g,
  /,\s+(?:while|whereas|but|and)\s+/g,
  /\s+and\s+(?=(?:will|would|should|must|is|are|was|were|has|have|wants?|opposes?|supports?|backs?|defends?|rejects?|calls?|called|urges?|urged|thanked|praised|criticis\w+|criticiz\w+|voiced|promised|offered|coordinate|push|keep|continue|named|expects?|hopes?|seeks?|stands?|can|cannot|does|do|did)\b)/g,
  /，(?:而且|并且|并|並|也|又)|[。；！？]/g,
];

/** A statement's propositions: each content span cut where a new one begins. `words` joins the spans by " … ". */
export function splitClaims({
  words,
  contentSpans,
}: {
  words: string;
  contentSpans: Span[];
}): { words: string; spans: Span[] }[] {
  let at = 0;
  return contentSpans.flatMap(([start, end]) => {
    const own = words.slice(at, at + end - start);
    at += end - start + JOINED.length;
    return splitSpan(own).map(([from, to]) => ({
      words: own.slice(from, to),
      spans: [[start + from, start + to] as const],
    }));
  });
}

function splitSpan(words: string): Span[] {
  const joints = JOINTS.flatMap((joint) =>
    [...words.matchAll(joint)].map(({ index, 0: match }): Span => [index, index + match.length]),
  );
  const parts: Span[] = [];
  let start = 0;
  for (const [from, to] of joints.toSorted(([a], [b]) => a - b)) {
    if (from - start < SHORTEST || words.length - to < SHORTEST) continue;
    parts.push([start, from]);
    start = to;
  }
  return [...parts, [start, words.length]];
}
