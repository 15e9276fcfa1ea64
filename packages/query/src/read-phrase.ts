import type { QueryNode } from "@readout/db";
import { LETTER } from "./read-word";
import type { Scanner } from "./scanner";

/** Between straight quotes `\"` and `\\` stand for `"` and `\`. Curly ones take what people paste. */
const STRAIGHT = /"((?:[^"\\]|\\[^])*)"/y;
const CURLY = /[“”„]([^“”„"]*)[“”"]/y;
const WITHIN = /~(\d*)/y;
const MAX_WITHIN = 100;

/** The text between quotes, which begin here. */
export function readQuoted(scanner: Scanner): string {
  const start = scanner.position;
  const straight = scanner.take(STRAIGHT);
  const curly = straight ? null : scanner.take(CURLY);
  if (!straight && !curly) scanner.fail("This quotation mark is never closed.", start, scanner.text.length);
  const text = straight?.[1]?.replace(/\\(["\\])/g, "$1") ?? curly?.[1] ?? "";
  if (!LETTER.test(text)) scanner.note("There is no word between these quotes.", start);
  return text;
}

/** `"one China"`, or `"Taiwan sovereignty"~10` for words near each other. */
export function readPhrase(scanner: Scanner): QueryNode {
  const text = readQuoted(scanner);
  const start = scanner.position;
  const distance = scanner.take(WITHIN)?.[1];
  if (distance === undefined) return { type: "phrase", text, within: null };
  return { type: "phrase", text, within: readWithin(scanner, distance, start) };
}

/** How far apart words may be; the digits end here. */
export function readWithin(scanner: Scanner, digits: string, start: number): number {
  const within = Number(digits);
  if (within < 1 || within > MAX_WITHIN)
    scanner.note(`Write a number of words from 1 to ${MAX_WITHIN} here.`, start);
  return within;
}
