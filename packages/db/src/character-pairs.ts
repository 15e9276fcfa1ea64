import { foldText } from "./fold-text";

const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}/gu;

export interface Pair {
  /** Two neighbouring characters. */
  pair: string;
  /** Pairs that overlap have places that follow each other; others have not. */
  place: number;
}

/**
 * Every two neighbouring characters of Chinese and Japanese. Where such words begin and end depends on what stands
 * around them: the same two characters are found whatever the cut.
 */
export function cutPairs(text: string): Pair[] {
  let place = 0;
  return Array.from(text.matchAll(RUN)).flatMap(([run]) => {
    const characters = [...foldText(run).replaceAll(" ", "")];
    place++;
    return characters
      .slice(1)
      .map((second, index) => ({ pair: `${characters[index]}${second}`, place: ++place }));
  });
}

/** Whether a text is nothing but one run of such characters, two or more. */
export function isOneRun(text: string): boolean {
  return text.trim().replace(RUN, "") === "" && cutPairs(text).length > 0 && !/\s/.test(text.trim());
}
