import { SHAPE } from "./read-tokens";
import type { TokenRange } from "./link-labels";
import type { TokenTable } from "./read-tokens";

interface Unit {
  tokens: TokenTable;
  from: number;
  to: number;
}

/** Other contents that a cue may have: quotations whole or alone, cut or drawn out at the end of a sentence. */
export function varyContents(unit: Unit, cue: TokenRange, contents: readonly TokenRange[]): TokenRange[][] {
  return [
    quotationsOf(unit, contents),
    contents.map((range) => cutAtSentence(unit, range)),
    contents.map((range) => completeQuotation(unit, range)),
    drawOut(unit, cue, contents),
    longestOf(contents),
  ].map((ranges) => ranges.filter((range) => range[1] > range[0] && !overlaps(range, cue)));
}

/** Only the quotations that the content touches. */
function quotationsOf(unit: Unit, contents: readonly TokenRange[]): TokenRange[] {
  const { quote } = unit.tokens;
  const found: TokenRange[] = [];
  for (const [from, to] of contents)
    for (let i = from; i < to; i++) {
      if (quote[i] === 0 || i < (found.at(-1)?.[1] ?? 0)) continue;
      found.push(quotationAt(unit, i));
    }
  return found;
}

function quotationAt({ tokens, from, to }: Unit, token: number): TokenRange {
  const { quote } = tokens;
  let start = token;
  let end = token + 1;
  while (start > from && quote[start - 1] === quote[token]) start--;
  while (end < to && quote[end] === quote[token]) end++;
  return [start, end];
}

/** A sentence that is not quoted ends its content. */
function cutAtSentence({ tokens }: Unit, [from, to]: TokenRange): TokenRange {
  const { sentence, quote } = tokens;
  for (let i = from + 1; i < to; i++)
    if (sentence[i] === i && (quote[i] === 0 || quote[i] !== quote[i - 1])) return trimmed(tokens, from, i);
  return [from, to];
}

function completeQuotation(unit: Unit, [from, to]: TokenRange): TokenRange {
  const { quote } = unit.tokens;
  const start = quote[from] === 0 ? from : quotationAt(unit, from)[0];
  const end = quote[to - 1] === 0 ? to : quotationAt(unit, to - 1)[1];
  return [start, end];
}

/** The last content after the cue goes on to the end of its sentence. */
function drawOut({ tokens, to }: Unit, cue: TokenRange, contents: readonly TokenRange[]): TokenRange[] {
  const last = contents.at(-1);
  if (!last || last[0] < cue[1]) return [];
  let end = last[1];
  while (end < to && (tokens.sentence[end] !== end || isInside(tokens, end))) end++;
  return [...contents.slice(0, -1), trimmed(tokens, last[0], end)];
}

function isInside({ quote }: TokenTable, token: number): boolean {
  return quote[token] !== 0 && quote[token] === quote[token - 1];
}

function longestOf(contents: readonly TokenRange[]): TokenRange[] {
  return contents.length < 2 ? [] : [contents.reduce((a, b) => (b[1] - b[0] > a[1] - a[0] ? b : a))];
}

/** Without the marks at its end, quotation marks excepted. */
function trimmed({ shape }: TokenTable, from: number, to: number): TokenRange {
  let end = to;
  while (end > from && shape[end - 1] === SHAPE.mark) end--;
  return [from, end];
}

function overlaps(a: TokenRange, b: TokenRange): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
