import { LABEL } from "../src/model/labels";
import { SHAPE } from "../src/model/read-tokens";
import type { TokenTable } from "../src/model/read-tokens";
import type { TokenRange } from "../src/model/link-labels";
import type { Span } from "../src/types";
import type { GoldArticle, GoldAttribution } from "./read-corpus";

/** The label of every token of an article as its annotators saw it. */
export function labelTokens(article: GoldArticle, tokens: TokenTable): Uint8Array {
  const labels = new Uint8Array(tokens.count);
  const unitOf = new Int32Array(tokens.count);
  tokens.units.forEach((from, unit) => unitOf.fill(unit, from, tokens.units[unit + 1] ?? from));
  const extents = article.attributions.map((gold) => labelAttribution(gold, tokens, labels));
  for (const [from, to] of extents)
    for (let i = from; i < to; i++)
      if (labels[i] === LABEL.out && unitOf[i] === unitOf[from] && unitOf[to - 1] === unitOf[from])
        labels[i] = LABEL.gap;
  return labels;
}

function labelAttribution(gold: GoldAttribution, tokens: TokenTable, labels: Uint8Array): TokenRange {
  const cue = rangesOf(gold.cue, tokens)[0];
  if (!cue) return [0, 0];
  const sources = rangesOf(gold.source, tokens);
  const contents = rangesOf(gold.content, tokens);
  fill(labels, cue, LABEL.cue);
  for (const range of contents) fill(labels, range, range[0] >= cue[0] ? LABEL.content : LABEL.lead);
  for (const range of sources) fill(labels, range, range[0] >= cue[0] ? LABEL.late : LABEL.source);
  const all = [cue, ...sources, ...contents];
  return [Math.min(...all.map(([from]) => from)), Math.max(...all.map(([, to]) => to))];
}

function fill(labels: Uint8Array, [from, to]: TokenRange, label: number) {
  for (let i = from; i < to; i++) if (labels[i]! < LABEL.source) labels[i] = i === from ? label : label + 1;
}

/** Token ranges of spans: marks at the edges are off, quotation marks around the whole are in. */
export function rangesOf(spans: readonly Span[], tokens: TokenTable): TokenRange[] {
  const ranges: TokenRange[] = [];
  for (const span of spans) {
    let from = firstTokenFrom(tokens, span[0]);
    let to = from;
    while (to < tokens.count && tokens.start[to]! < span[1]) to++;
    if (to === from) continue;
    const whole: TokenRange = [from, to];
    while (from < to && tokens.shape[from] === SHAPE.mark) from++;
    while (to > from && tokens.shape[to - 1] === SHAPE.mark) to--;
    if (from === to) ranges.push(whole);
    else ranges.push(withQuoteMarks(tokens, from, to));
  }
  return ranges.toSorted((a, b) => a[0] - b[0]);
}

function withQuoteMarks({ shape, quote, count }: TokenTable, from: number, to: number): TokenRange {
  let first = from;
  let last = to;
  if (first > 0 && shape[first - 1] === SHAPE.opener && quote[first - 1] === quote[first]) first--;
  while (last < count && quote[last] !== 0 && quote[last] === quote[last - 1] && shape[last] === SHAPE.mark)
    last++;
  if (last < count && shape[last] === SHAPE.closer && quote[last] === quote[last - 1]) last++;
  else last = to;
  return [first, last];
}

function firstTokenFrom({ end, count }: TokenTable, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
