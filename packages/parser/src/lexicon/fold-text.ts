import { readWords } from "./read-words";
import type { Word } from "./read-words";

const ACCENTED = /[\u00C0-\u024F\u1E00-\u1EFF]/g;
const OTHER_BLANK = /[^\S ]/g;

/** A folded text and its words: read once, it serves every look-up. */
export interface FoldedText {
  text: string;
  words: readonly Word[];
}

/** A text as given, or as it was read before. */
export function readFolded(text: string | FoldedText): FoldedText {
  if (typeof text !== "string") return text;
  const folded = foldText(text);
  return { text: folded, words: readWords(folded) };
}

/** Accents off, curly apostrophes straight, every blank a space. UTF-16 length is kept, so offsets still hold. */
export function foldText(text: string): string {
  return text
    .replace(ACCENTED, (letter) => letter.normalize("NFD").charAt(0))
    .replace(/[’‘ʼ`]/g, "'")
    .replace(OTHER_BLANK, " ");
}

/** A key for comparing names: folded, lower case, without combining marks and doubled blanks. */
export function foldKey(text: string): string {
  return foldText(text.normalize("NFKC"))
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}
