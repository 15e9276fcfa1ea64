import type { Span } from "@readout/parser";

/** A proposition of at least so many characters stands on its own. */
export const SHORTEST_CLAIM = 25;

const VERBS =
  "will|would|should|must|can|cannot|is|are|was|were|has|have|does|do|did|wants?|opposes?|supports?|backs?|defends?|rejects?|calls?|urges?|stands?|hopes?|expects?|seeks?|coordinate|push|keep|continue|praises?|thanks?|\\p{Ll}{3,}ed";

/** Between propositions: marks, "and that", ", and", or "and" before a verb of doing. */
const JOINTS = [
  /[;:]\s+/g,
  /[.!?]["”’]?\s+(?=\p{Lu})/gu,
  /,?\s+(?:and|but|while)\s+that\s+/g,
  /,\s+(?:while|whereas|but|and)\s+/g,
  /,\s+(?=(?:after|before|although|though|saying|stressing|adding|insisting|noting|describing|calling|warning|arguing|emphasi[sz]ing)\s)/g,
  new RegExp(`\\s+and\\s+(?=(?:${VERBS})\\s)`, "gu"),
  /，(?:而且|并且|并|並|也|又)|[。；！？]/g,
];
const LEADING =
  "(?:\\p{Lu}\\p{L}+ing|During|After|Before|While|Although|Though|(?:Hours|Days|Weeks|Minutes) (?:after|before))\\b";
/** "After a pause, the talks …": what leads in tells something of its own. */
export const LEAD_IN = new RegExp(`^${LEADING}`, "u");
const LEAD_IN_CLAUSE = new RegExp(`^${LEADING}.{15,}?(?=,\\s+(?:\\p{Lu}|the |he |she |it |they ))`, "u");

/** A span of a text cut where a new proposition begins. */
export function splitSpan(text: string, [start, end]: Span): Span[] {
  const words = text.slice(start, end);
  const joints = JOINTS.flatMap((joint) =>
    [...words.matchAll(joint)].map(({ index, 0: match }): Span => [index, index + match.length]),
  );
  const leadIn = LEAD_IN_CLAUSE.exec(words)?.[0].length;
  if (leadIn !== undefined) joints.push([leadIn, leadIn + 2]);
  const parts: Span[] = [];
  let from = 0;
  for (const [at, next] of joints.toSorted(([a], [b]) => a - b)) {
    if (at - from < shortest(words) || words.length - next < shortest(words)) continue;
    parts.push([start + from, start + at]);
    from = next;
  }
  return [...parts, [start + from, start + words.length]];
}

/** A Chinese character says what four letters do. */
const shortest = (words: string) =>
  /[\u4e00-\u9fff\u3040-\u30ff]/.test(words) ? SHORTEST_CLAIM / 4 : SHORTEST_CLAIM;
