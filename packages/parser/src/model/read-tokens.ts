import { findQuotes } from "../stages/read-sentences/find-quotes";

/** What a token looks like. */
export const SHAPE = {
  lower: 0,
  capital: 1,
  upper: 2,
  digits: 3,
  mixed: 4,
  initial: 5,
  mark: 6,
  opener: 7,
  closer: 8,
} as const;

/** The tokens of a text as parallel arrays: a text of a million tokens makes no million objects. */
export interface TokenTable {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Hash of the word in lower case. */
  word: Int32Array;
  /** Hash of its last three letters. */
  suffix: Int32Array;
  shape: Uint8Array;
  /** Number of the quotation it stands in, its marks included; 0 outside. */
  quote: Int32Array;
  /** First token of its sentence. Sentences also end inside quotations. */
  sentence: Int32Array;
  /** First token of every unit, then `count`: a paragraph, or a part of one that is too long. */
  units: number[];
}

/** Longest unit in tokens: bounds the memory of tagging, not the text. */
export const LONGEST_UNIT = 600;

const WORD_CODE = new Uint8Array(0x10000);
const UNKNOWN = 0;
const BLANK = 1;
const MARK = 2;
const LETTER = 3;
const CAPITAL = 4;
const DIGIT = 5;

function classOf(code: number): number {
  const known = WORD_CODE[code]!;
  if (known !== UNKNOWN) return known;
  const character = String.fromCharCode(code);
  const found = /\s/.test(character)
    ? BLANK
    : /\p{Lu}/u.test(character)
      ? CAPITAL
      : /[\p{L}\p{M}\p{Cs}]/u.test(character)
        ? LETTER
        : /\p{N}/u.test(character)
          ? DIGIT
          : MARK;
  WORD_CODE[code] = found;
  return found;
}

/** FNV-1a over UTF-16 units of the lower case. */
export function hashWord(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    let code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) code += 32;
    else if (code === 0x2019) code = 39;
    else if (code > 127) code = lowerCode(code);
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash;
}

function lowerCode(code: number): number {
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/** Cuts a text into tokens, sentences and units. Linear in the text's length. */
export function readTokens(text: string): TokenTable {
  const room = Math.floor(text.length) + 1;
  const start = new Int32Array(room);
  const end = new Int32Array(room);
  const breaks: number[] = [0];
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === BLANK) {
      if (isLineBreak(code) && breaks.at(-1) !== count) breaks.push(count);
      at++;
      continue;
    }
    const to = kind === MARK ? markEnd(text, at, code) : wordEnd(text, at);
    const suffix = kind === MARK ? to : possessiveStart(text, at, to);
    start[count] = at;
    end[count++] = suffix;
    if (suffix < to) {
      start[count] = suffix;
      end[count++] = to;
    }
    at = to;
  }
  const table: TokenTable = {
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    word: new Int32Array(count),
    suffix: new Int32Array(count),
    shape: new Uint8Array(count),
    quote: new Int32Array(count),
    sentence: new Int32Array(count),
    units: [],
  };
  describeTokens(text, table);
  markQuotes(text, table);
  markSentences(text, table, breaks);
  table.units = cutUnits(text, breaks, table);
  return table;
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

/** Doubled single quotes are one mark; so are doubled hyphens and stops. */
function markEnd(text: string, at: number, code: number): number {
  const next = text.charCodeAt(at + 1);
  if (code !== next) return at + 1;
  if (code === 39 || code === 96 || code === 0x2019) return at + 2;
  if (code !== 45 && code !== 46) return at + 1;
  let to = at + 2;
  while (text.charCodeAt(to) === code) to++;
  return to;
}

function wordEnd(text: string, at: number): number {
  let to = at + 1;
  while (to < text.length) {
    const code = text.charCodeAt(to);
    if (classOf(code) >= LETTER) to++;
    else if (isInner(code) && to + 1 < text.length && classOf(text.charCodeAt(to + 1)) >= LETTER) to += 2;
    else break;
  }
  return to;
}

/** Apostrophe, hyphen, stop and the comma of "1,000" only between letters or digits. */
function isInner(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 45 || code === 46 || code === 0x2011;
}

function possessiveStart(text: string, at: number, to: number): number {
  if (to - at < 3) return to;
  const last = text.charCodeAt(to - 1);
  const mark = text.charCodeAt(to - 2);
  return (last === 115 || last === 83) && (mark === 39 || mark === 0x2019) ? to - 2 : to;
}

function describeTokens(text: string, { count, start, end, word, suffix, shape }: TokenTable) {
  for (let i = 0; i < count; i++) {
    const from = start[i]!;
    const to = end[i]!;
    word[i] = hashWord(text, from, to);
    suffix[i] = to - from > 3 ? hashWord(text, to - 3, to) : word[i]!;
    shape[i] = shapeOf(text, from, to);
  }
}

function shapeOf(text: string, from: number, to: number): number {
  const first = classOf(text.charCodeAt(from));
  if (first === MARK) return SHAPE.mark;
  if (first === DIGIT) return SHAPE.digits;
  let capitals = 0;
  for (let i = from; i < to; i++) if (classOf(text.charCodeAt(i)) === CAPITAL) capitals++;
  if (capitals === 0) return SHAPE.lower;
  if (first === CAPITAL && capitals === 1) return to - from === 1 ? SHAPE.initial : SHAPE.capital;
  return first === CAPITAL && capitals > 1 && capitals * 2 >= to - from ? SHAPE.upper : SHAPE.mixed;
}

/** Numbers the quotations and takes in the marks that stand right before and after them. */
function markQuotes(text: string, { count, start, end, quote, shape }: TokenTable) {
  let token = 0;
  let number = 0;
  for (const [from, to] of findQuotes(text)) {
    number++;
    while (token < count && end[token]! < from) token++;
    if (token < count && end[token] === from && start[token]! < from) {
      quote[token] = number;
      shape[token++] = SHAPE.opener;
    }
    while (token < count && start[token]! < to) quote[token++] = number;
    if (token < count && start[token] === to && isMark(text, to)) {
      quote[token] = number;
      shape[token++] = SHAPE.closer;
    }
  }
}

function isMark(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === MARK;
}

const ABBREVIATIONS = new Set(
  "mr mrs ms dr prof gen col lt maj capt cmdr adm sgt sen rep reps sens gov rev hon st jr sr amb pres messrs inc corp co ltd no vs v etc jan feb mar apr jun jul aug sep sept oct nov dec mt ft"
    .split(" ")
    .map((word) => hashWord(word)),
);

function markSentences(text: string, table: TokenTable, breaks: readonly number[]) {
  const { count, sentence } = table;
  let first = 0;
  let next = 0;
  for (let i = 0; i < count; i++) {
    while (next < breaks.length && breaks[next]! < i) next++;
    if (breaks[next] === i || (i > first && opensSentence(text, table, i))) first = i;
    sentence[i] = first;
  }
}

/** A sentence opens after a stop and the marks that close with it, unless the stop ends an abbreviation. */
function opensSentence(text: string, { start, end, word, shape }: TokenTable, i: number): boolean {
  if (shape[i] === SHAPE.lower || shape[i] === SHAPE.closer || end[i - 1] === start[i]) return false;
  let stop = i - 1;
  if (shape[stop] === SHAPE.closer || isClosing(text.charCodeAt(start[stop]!))) stop--;
  if (stop < 0) return false;
  const code = text.charCodeAt(start[stop]!);
  if (code === 33 || code === 63 || code === 0x2026) return true;
  if (code !== 46) return false;
  if (stop < i - 1 || stop === 0) return true;
  const before = stop - 1;
  return shape[before] !== SHAPE.initial && !ABBREVIATIONS.has(word[before]!);
}

function isClosing(code: number): boolean {
  return code === 41 || code === 93 || code === 34 || code === 0x201d || code === 39 || code === 0x2019;
}

/** Breaks a paragraph that is too long at its last sentence within reach, or anywhere. */
function cutUnits(text: string, paragraphs: readonly number[], table: TokenTable): number[] {
  const { count, sentence } = table;
  const breaks = joinQuotations(text, paragraphs, table);
  const units: number[] = [];
  for (const [index, from] of breaks.entries()) {
    const to = breaks[index + 1] ?? count;
    let at = from;
    while (to - at > LONGEST_UNIT) {
      units.push(at);
      const limit = at + LONGEST_UNIT;
      at = sentence[limit]! > at ? sentence[limit]! : limit;
    }
    if (at < to) units.push(at);
  }
  units.push(count);
  return units;
}

/** A paragraph that is one quotation, or that a colon announces, stays with the one before it. */
function joinQuotations(text: string, paragraphs: readonly number[], table: TokenTable): number[] {
  const { count, shape, quote, start } = table;
  return paragraphs.filter((from, index) => {
    if (from === 0 || from >= count || shape[from] !== SHAPE.opener) return true;
    const last = (paragraphs[index + 1] ?? count) - 1;
    const announced = text.charCodeAt(start[from - 1]!) === 58;
    const running = quote[from - 1] !== 0 && shape[from - 1] !== SHAPE.closer;
    return !(announced || running || quote[last] === quote[from]);
  });
}
