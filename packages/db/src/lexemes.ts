import { stemmer } from "stemmer";
import { foldText } from "./fold-text";

/** One word of a text: as it is written there, and as it is found. */
export interface Word {
  /** Folded: "Négociations" is `negociations`. */
  exact: string;
  /** English words by their stem: "talks" and "talked" are `talk`. */
  stem: string;
  /** Number of the word in its text, from 1. */
  place: number;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
}

/** Scripts that put no blanks between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Longer ones are no words, and PostgreSQL takes none past 2,046 bytes. */
const LONGEST = 200;

/** What a word is: for the index, for queries, and for the marks in what they find. */
export function cutWords(text: string): Word[] {
  let place = 0;
  return listTokens(text).flatMap(({ token, start }) =>
    foldText(token)
      .split(" ")
      .filter((exact) => /^[\p{L}\p{M}\p{N}]+$/u.test(exact) && exact.length <= LONGEST)
      .map((exact) => ({ exact, stem: stemOf(exact), place: ++place, start, end: start + token.length })),
  );
}

function listTokens(text: string): { token: string; start: number }[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: token, index }) => {
    if (!UNSPACED.test(token)) return [{ token, start: index }];
    return [...segmenter.segment(token)].map((part) => ({ token: part.segment, start: index + part.index }));
  });
}

function stemOf(word: string): string {
  return /^[a-z]+$/.test(word) ? stemmer(word) : word;
}

/** The lexeme of a word as it is written, which phrases and prefixes look for; that of its stem is the stem itself. */
export const exactLexeme = (word: string) => `=${word}`;

/** The lexeme of a word of an office, which only `office:` looks for. */
export const officeLexeme = (word: string) => `@${word}`;

/** PostgreSQL keeps no places past this one. */
const LAST_PLACE = 16_383;

/** The literal of a tsvector: every word under its stem and as it is written, and after them the words of the offices. */
export function toTsvector({ words, offices }: { words: string; offices: string[] }): string {
  const written = cutWords(words);
  const lexemes = written.flatMap(({ exact, stem, place }) => [
    spell(stem, place),
    spell(exactLexeme(exact), place),
  ]);
  let last = written.length;
  for (const office of offices) {
    const held = cutWords(office);
    // A phrase must not run from one office into the next.
    lexemes.push(...held.map(({ exact, place }) => spell(officeLexeme(exact), last + place + 1)));
    last += held.length + 1;
  }
  return lexemes.join(" ");
}

const spell = (lexeme: string, place: number) => `'${lexeme}':${Math.min(place, LAST_PLACE)}`;
