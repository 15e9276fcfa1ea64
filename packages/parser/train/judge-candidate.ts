import { SHAPE } from "../src/model/read-tokens";
import { rangesOf } from "./label-tokens";
import type { Candidate, TokenRange } from "../src/model/link-labels";
import type { TokenTable } from "../src/model/read-tokens";
import type { GoldArticle } from "./read-corpus";

export interface Judgement {
  /** Half of the content and some of the source are right. */
  hit: boolean;
  /** 0 for a miss; from 0.4 to 1 the more of the statement is exact. */
  target: number;
}

interface GoldRanges {
  source: TokenRange[];
  cue: TokenRange[];
  content: TokenRange[];
}

/** How right a candidate is by the article's annotators. */
export function targetOf(article: GoldArticle, tokens: TokenTable): (candidate: Candidate) => Judgement {
  const gold = article.attributions.map(({ source, cue, content }) => ({
    source: rangesOf(source, tokens),
    cue: rangesOf(cue, tokens),
    content: rangesOf(content, tokens),
  }));
  const isWord = (token: number) => tokens.shape[token]! < SHAPE.mark;
  return (candidate) => {
    let target = 0;
    for (const ranges of gold) target = Math.max(target, judge(candidate, ranges, isWord));
    return { hit: target > 0, target };
  };
}

function judge(
  { source, cue, contents }: Candidate,
  gold: GoldRanges,
  isWord: (token: number) => boolean,
): number {
  const found = wordsOf(contents, isWord);
  const wanted = wordsOf(gold.content, isWord);
  const shared = countShared(found, wanted);
  const likeness = shared / (found.size + wanted.size - shared);
  if (!(likeness >= 0.5)) return 0;
  const speaker = wordsOf(source ? [source] : [], isWord);
  const speakers = wordsOf(gold.source, isWord);
  const common = countShared(speaker, speakers);
  if (speakers.size === 0 ? speaker.size > 0 : common === 0) return 0;
  const exactSource = common === speakers.size && common === speaker.size ? 0.16 : 0;
  const exactCue = same([cue], gold.cue, isWord) ? 0.26 : 0;
  return 0.4 + exactSource + exactCue + (likeness === 1 ? 0.18 : 0.14 * (likeness - 0.5));
}

function same(
  a: readonly TokenRange[],
  b: readonly TokenRange[],
  isWord: (token: number) => boolean,
): boolean {
  const left = wordsOf(a, isWord);
  const right = wordsOf(b, isWord);
  return left.size === right.size && countShared(left, right) === left.size;
}

function wordsOf(ranges: readonly TokenRange[], isWord: (token: number) => boolean): Set<number> {
  const words = new Set<number>();
  for (const [from, to] of ranges) for (let i = from; i < to; i++) if (isWord(i)) words.add(i);
  return words;
}

function countShared(a: Set<number>, b: Set<number>): number {
  let count = 0;
  for (const token of a) if (b.has(token)) count++;
  return count;
}
