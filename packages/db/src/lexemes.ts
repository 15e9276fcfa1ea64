import { stemmer } from "stemmer";
import { cutPairs } from "./character-pairs";
import { foldText, UNSEEN } from "./fold-text";
import { listNeighbours } from "./neighbours";
import { remember } from "./remember";
import { TsvectorLiteral } from "./tsvector-literal";

/** Raised when a text has other lexemes than before: `readout reindex` then writes those of all rows anew. */
export const LEXEMES_VERSION = 2;

/** One word of a text, as it is written there. */
export interface ExactWord {
  /** Folded: "Négociations" is `negociations`. */
  exact: string;
  /** Number of the word in its text, from 1. */
  place: number;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
}

/** The same, and as it is found. */
export interface Word extends ExactWord {
  /** English words by their stem: "talks" and "talked" are `talk`. */
  stem: string;
}

/** Scripts that put no blanks between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const TOKEN = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}${UNSEEN}]*`, "gu");
const PLAIN = /^[A-Za-z0-9]+$/;
const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Longer ones are no words, and PostgreSQL takes none past 2,046 bytes. */
const LONGEST = 200;

/** What a word is: for the index, for queries, and for the marks in what they find. */
export function cutWords(text: string): Word[] {
  return cutExactWords(text).map(({ exact, place, start, end }) => ({
    exact,
    place,
    start,
    end,
    stem: stemOf(exact),
  }));
}

/** The same without their stems. */
export function cutExactWords(text: string): ExactWord[] {
  const words: ExactWord[] = [];
  const add = (exact: string, start: number, end: number) => {
    if (exact.length <= LONGEST) words.push({ exact, place: words.length + 1, start, end });
  };
  for (const { 0: token, index: start } of text.matchAll(TOKEN)) {
    // Most tokens need no more, and this is what saving and marking spend their time on.
    if (PLAIN.test(token)) add(token.toLowerCase(), start, start + token.length);
    else
      for (const { segment, index } of cutToken(token))
        for (const exact of foldToken(segment)) add(exact, start + index, start + index + segment.length);
  }
  return words;
}

function foldToken(token: string): string[] {
  return foldText(token)
    .split(" ")
    .filter((word) => /^[\p{L}\p{M}\p{N}]+$/u.test(word));
}

function cutToken(token: string): Iterable<{ segment: string; index: number }> {
  return UNSPACED.test(token) ? segmenter.segment(token) : [{ segment: token, index: 0 }];
}

/** The stem of a folded word. Most words of a text were met shortly before. */
export const stemOf = remember((word) => (/^[a-z]+$/.test(word) ? stemmer(word) : word), 20_000);

/** The lexeme of a word as it is written, which phrases and prefixes look for; that of its stem is the stem itself. */
export const exactLexeme = (word: string) => `=${word}`;

/** The lexeme of two neighbouring characters of Chinese or Japanese. */
export const pairLexeme = (pair: string) => `~${pair}`;

/** The lexeme of a word of an office, which only `office:` looks for. */
export const officeLexeme = (word: string) => `@${word}`;

/** The literal of a statement's tsvector: its words and which of them are neighbours, and after them its offices. */
export function toTsvector({ words, offices }: { words: string; offices: string[] }): string {
  const cut = cutExactWords(words);
  const literal = new TsvectorLiteral(listNeighbours(cut));
  let last = addLexemes(literal, words, cut);
  for (const office of offices) {
    const held = cutExactWords(office);
    // A phrase must not run from one office into the next.
    for (const { exact, place } of held) literal.add(officeLexeme(exact), last + place + 1);
    last += held.length + 1;
  }
  return literal.toString();
}

/** The literal of an article's tsvector. */
export function toArticleTsvector({ title, text }: { title: string | null; text: string }): string {
  const all = `${title ?? ""}\n${text}`;
  const literal = new TsvectorLiteral();
  addLexemes(literal, all, cutExactWords(all));
  return literal.toString();
}

/**
 * Every word under its stem and as it is written, and every pair of characters where words are not spaced. Gives the
 * last place.
 */
function addLexemes(literal: TsvectorLiteral, text: string, cut: ExactWord[]): number {
  let last = 0;
  for (const { pair, place } of cutPairs(text)) literal.add(pairLexeme(pair), (last = place));
  for (const { exact, place } of cut) {
    literal.add(stemOf(exact), place);
    literal.add(exactLexeme(exact), (last = place));
  }
  return last;
}
