import { findQuotes } from "./read-sentences/find-quotes";
import type { Sentence, Token } from "../reading";
import type { Span } from "../types";

const TOKEN =
  /``|''|(?:\p{L}\.){2,}(?!\p{L})|(?<!\bon )\p{L}(?=\.\s\p{Lu})\.|[\p{L}\p{N}]+(?:[.\-‑'’][\p{L}\p{N}]+)*|\S/gu;
const POSSESSIVE = /.['’]s$/u;
const ABBREVIATED =
  /^(?:mr|mrs|ms|dr|prof|st|gen|sen|rep|gov|adm|col|lt|maj|capt|sgt|jr|sr|hon|rev|no|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|co|corp|inc|ltd|coop|vs|etc|e\.g|i\.e|approx)$/i;
const STARTS_SENTENCE =
  /^(?:the|he|she|it|they|we|in|on|at|but|and|this|that|these|those|a|an|as|after|both|his|her|its|their|however|meanwhile|if|for|by|while|when|since|two|one|some|many)$/i;

/** Beyond it a sentence is no prose: cut, so that time stays linear in the text. */
const LONGEST_SENTENCE = 300;

/** Cuts the body into sentences with their tokens. A quotation of several sentences stays whole. */
export function readSentences(text: string, body: readonly Span[]): Sentence[] {
  return body.flatMap(([start, end], paragraph) => readParagraph(text, start, end, paragraph));
}

function readParagraph(text: string, start: number, end: number, paragraph: number): Sentence[] {
  const quotes = findQuotes(text.slice(start, end)).map(([from, to]): Span => [from + start, to + start]);
  const tokens = readTokens(text, start, end);
  markQuoted(tokens, quotes);
  const sentences: Sentence[] = [];
  let first = 0;
  let quote = 0;
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    const tooLong = index + 1 - first >= LONGEST_SENTENCE;
    if (next && !tooLong && !endsSentence(tokens, index, text)) continue;
    const part = tokens.slice(first, index + 1);
    first = index + 1;
    const [head] = part;
    if (!head) continue;
    while ((quotes[quote]?.[1] ?? Infinity) <= head.start) quote += 1;
    const within: Span[] = [];
    for (let at = quote; (quotes[at]?.[0] ?? Infinity) < token.end; at += 1)
      within.push(clip(quotes[at] ?? [0, 0], head.start, token.end));
    sentences.push({ start: head.start, end: token.end, paragraph, tokens: part, quotes: within });
  }
  return sentences;
}

/** A quotation may be longer than the longest sentence: each keeps its part. */
function clip([from, to]: Span, start: number, end: number): Span {
  return to - from < LONGEST_SENTENCE ? [from, to] : [Math.max(from, start), Math.min(to, end)];
}

function readTokens(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.slice(start, end).matchAll(TOKEN)) {
    const from = start + index;
    if (POSSESSIVE.test(word))
      tokens.push(tokenOf(word.slice(0, -2), from), tokenOf(word.slice(-2), from + word.length - 2));
    else tokens.push(tokenOf(word, from));
  }
  return tokens;
}

function tokenOf(text: string, start: number): Token {
  return { start, end: start + text.length, text, lower: text.toLowerCase(), quoted: false };
}

function markQuoted(tokens: Token[], quotes: readonly Span[]) {
  let index = 0;
  for (const token of tokens) {
    while (index < quotes.length && (quotes[index]?.[1] ?? 0) <= token.start) index += 1;
    const quote = quotes[index];
    token.quoted = quote !== undefined && quote[0] <= token.start && token.end <= quote[1];
  }
}

const CLOSERS = new Set("\"”’'»)]`");
const STOPS = new Set(".!?…");
const MOST_CLOSERS = 8;
const INITIALS = /^(?:\p{L}\.)+$/u;

/** A sentence ends with its stop and the marks that close after it. */
function endsSentence(tokens: readonly Token[], index: number, text: string): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next || (token.quoted && next.quoted)) return false;
  let stop = index;
  while (stop > index - MOST_CLOSERS && CLOSERS.has(tokens[stop]?.text ?? "")) stop -= 1;
  const last = tokens[stop];
  if (!last || !STOPS.has(last.text.at(-1) ?? "")) return false;
  if (/\S/.test(text.slice(token.end, next.start)) || token.end === next.start) return false;
  if (!/^\p{Lu}|^[\p{Pi}\p{N}"'`«[(“‘]/u.test(next.text)) return false;
  if (INITIALS.test(last.text)) return STARTS_SENTENCE.test(next.text) && last.text.length > 2;
  if (last.text.length > 1) return false;
  const before = tokens[stop - 1];
  const glued = before !== undefined && before.end === last.start;
  return !(
    last.text === "." &&
    stop === index &&
    glued &&
    ABBREVIATED.test(before.text) &&
    !isMonthEnd(before, next)
  );
}

function isMonthEnd(before: Token, next: Token): boolean {
  return /^(?:no|co|corp|inc|ltd|coop|mar|etc|jr|sr)$/i.test(before.text) && STARTS_SENTENCE.test(next.text);
}
