import type { Token } from "../../reading";
import type { Span } from "../../types";
import { type Context, EDGE, QUOTE_MARK } from "./context";

/** Token range → spans without outer quotation marks and stops; broken where only marks lie between two quotations. */
export function cutSpans({ tokens }: Context, from: number, to: number): Span[] {
  let start = from;
  let end = to;
  while (start < end && EDGE.test(tokens[start]?.text ?? "")) start += 1;
  while (end > start && EDGE.test(tokens[end - 1]?.text ?? "")) end -= 1;
  const first = tokens[start];
  const last = tokens[closingMark(tokens, start, end) - 1];
  return first && last && end > start ? [[first.start, last.end]] : [];
}

/** Words that end with a quotation of their own keep its mark: said it was "frank". */
function closingMark(tokens: readonly Token[], start: number, end: number): number {
  if (!tokens[end - 1]?.quoted || tokens[start]?.quoted) return end;
  let at = end;
  while (/^[,.;!?]$/.test(tokens[at]?.text ?? "")) at += 1;
  return QUOTE_MARK.test(tokens[at]?.text ?? "") ? at + 1 : end;
}

/** Without marks at its edges; nothing where only marks are left. */
export function trimSpan(tokens: readonly Token[], [from, to]: Span): Span[] {
  const inside = tokens.filter(({ start, end }) => start >= from && end <= to);
  while (inside.length > 0 && EDGE.test(inside.at(-1)?.text ?? "")) inside.pop();
  const first = inside[0];
  const last = inside.at(-1);
  return first && last ? [[first.start, last.end]] : [];
}

/** Characters of the text that the tokens cover. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
}
