/** A run of letters and figures where it stands in its text. */
export interface Word {
  text: string;
  start: number;
}

const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

const UNKNOWN = 0;
const OUTSIDE = 1;
const WITHIN = 2;
/** What each code unit is, found out when it is first met: asking a pattern for every letter takes ten times as long. */
const kinds = new Uint8Array(0x10000);

/** A letter or figure; one half of a pair is neither. */
export function isWordUnit(unit: number): boolean {
  if (kinds[unit] === UNKNOWN)
    kinds[unit] = LETTER_OR_FIGURE.test(String.fromCharCode(unit)) ? WITHIN : OUTSIDE;
  return kinds[unit] === WITHIN;
}

const CAPITAL = /^\p{Lu}/u;
const LAST_ASCII = 0x7f;

/** Begins with a capital letter. */
export function isCapital(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit <= LAST_ASCII ? unit >= 65 && unit <= 90 : CAPITAL.test(word);
}

/** Every word of a text, from left to right. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let at = 0; at < text.length;) {
    const size = sizeOfLetter(text, at);
    if (size > 0 && start < 0) start = at;
    if (size === 0 && start >= 0) {
      words.push({ text: text.slice(start, at), start });
      start = -1;
    }
    at += size || 1;
  }
  if (start >= 0) words.push({ text: text.slice(start), start });
  return words;
}

/** In code units, 0 for anything but a letter or figure. */
function sizeOfLetter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < FIRST_SURROGATE || unit > LAST_SURROGATE) return isWordUnit(unit) ? 1 : 0;
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return letter.length === 2 && LETTER_OR_FIGURE.test(letter) ? 2 : 0;
}
