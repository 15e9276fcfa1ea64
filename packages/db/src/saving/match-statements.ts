import { foldText } from "../fold-text";
import type { Span } from "../schema/columns";

interface Spoken {
  words: string;
  speakerName: string | null;
  version: number;
  contentSpans: Span[];
}

/**
 * Which stored statement each new reading is: the one with the same words, best by the same speaker; else, within one
 * version of the text, the one of the same speaker that overlaps it most. Words that an outlet changed are another
 * statement; words that a parser cuts otherwise are the same.
 */
export function matchStatements<Stored extends Spoken & { withdrawnAt: Date | null }, Given extends Spoken>(
  stored: readonly Stored[],
  given: readonly Given[],
): Map<Given, Stored> {
  const matches = new Map<Given, Stored>();
  const free = new Set(
    [...stored].toSorted((a, b) => Number(a.withdrawnAt !== null) - Number(b.withdrawnAt !== null)),
  );
  const pair = (next: Given, old: Stored | undefined) => {
    if (!old) return;
    matches.set(next, old);
    free.delete(old);
  };
  const byWords = groupByWords(free);
  for (const isSame of [haveSameSpeaker, () => true]) {
    for (const next of given) {
      if (matches.has(next)) continue;
      pair(
        next,
        byWords.get(foldText(next.words))?.find((old) => free.has(old) && isSame(old, next)),
      );
    }
  }
  for (const next of given) if (!matches.has(next)) pair(next, findOverlapping(free, next));
  return matches;
}

function groupByWords<Stored extends Spoken>(stored: Iterable<Stored>): Map<string, Stored[]> {
  const groups = new Map<string, Stored[]>();
  for (const old of stored) {
    const words = foldText(old.words);
    const group = groups.get(words);
    if (group) group.push(old);
    else groups.set(words, [old]);
  }
  return groups;
}

function haveSameSpeaker(a: Spoken, b: Spoken): boolean {
  return a.speakerName === b.speakerName;
}

function findOverlapping<Stored extends Spoken>(
  candidates: Iterable<Stored>,
  next: Spoken,
): Stored | undefined {
  let best: Stored | undefined;
  let most = 0;
  for (const old of candidates) {
    if (old.version !== next.version || !haveSameSpeaker(old, next)) continue;
    const overlap = measureOverlap(old.contentSpans, next.contentSpans);
    if (overlap > most) [best, most] = [old, overlap];
  }
  return best;
}

function measureOverlap(a: Span[], b: Span[]): number {
  let overlap = 0;
  for (const [startA, endA] of a) {
    for (const [startB, endB] of b) overlap += Math.max(0, Math.min(endA, endB) - Math.max(startA, startB));
  }
  return overlap;
}
