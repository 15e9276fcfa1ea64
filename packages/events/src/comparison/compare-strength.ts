import { STRENGTH_SCALES } from "./strength-words";

/** What two accounts of one point weigh differently: the words of each that tell. */
export interface StrengthGap {
  scale: string;
  weaker: { side: string; word: string };
  stronger: { side: string; word: string };
}

interface Told {
  account: string | null;
  lang: string | null;
  words: string;
}

interface Weight {
  step: number;
  word: string;
}

/** Neighbouring steps are the wording of an editor; two apart are a difference that matters. */
const CLEAR_GAP = 2;

const SCALES = Object.entries(STRENGTH_SCALES).map(([scale, steps]) => ({
  scale,
  patterns: steps.map((words) => new RegExp(`\\b(?:${words.join("|")})\\b`, "i")),
}));

/** Whether the English accounts of two sides put one point with clearly different strength. Machine-made. */
export function compareStrength(
  tellings: readonly Told[],
  [a, b]: readonly [string, string],
): StrengthGap | undefined {
  const textOf = (side: string) =>
    tellings.flatMap(({ account, lang, words }) => (account === side && isEnglish(lang) ? [words] : []));
  const [byA, byB] = [textOf(a), textOf(b)];
  for (const { scale, patterns } of SCALES) {
    const [ofA, ofB] = [weigh(byA, patterns), weigh(byB, patterns)];
    if (!ofA || !ofB || Math.abs(ofA.step - ofB.step) < CLEAR_GAP) continue;
    const [first, second] = [
      { side: a, word: ofA.word },
      { side: b, word: ofB.word },
    ];
    return ofA.step < ofB.step
      ? { scale, weaker: first, stronger: second }
      : { scale, weaker: second, stronger: first };
  }
  return undefined;
}

const isEnglish = (lang: string | null) => lang === null || lang.startsWith("en");

/** The strongest step that a side's words reach. */
function weigh(texts: readonly string[], patterns: readonly RegExp[]): Weight | undefined {
  for (let step = patterns.length - 1; step >= 0; step -= 1) {
    for (const text of texts) {
      const word = patterns[step]?.exec(text)?.[0];
      if (word !== undefined) return { step, word: word.toLowerCase() };
    }
  }
  return undefined;
}
