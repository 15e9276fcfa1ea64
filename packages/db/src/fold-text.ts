/** Letters that have no accent to take off, and those that two alphabets write in two ways. */
const OTHER_LETTERS: Record<string, string> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  // Arabic, as Persian writes it.
  ي: "ی",
  ى: "ی",
  ك: "ک",
  ة: "ه",
};
const OTHER_LETTER = new RegExp(`[${Object.keys(OTHER_LETTERS).join("")}]`, "g");

/** Latin, Greek and Cyrillic accents, and Arabic vowels and hamzas: marks of other scripts are letters ("मोदी"). */
const ACCENT = /[\u0300-\u036f\u064b-\u065f\u0670]/g;

/** What is not seen inside a word: soft hyphens, joiners, marks of direction, Arabic's stretched lines. */
export const UNSEEN = "\\u00ad\\u200c-\\u200f\\u2060\\ufeff\\u0640";
const UNSEEN_LETTER = new RegExp(`[${UNSEEN}]`, "g");

/** Of such a text nothing needs a look at Unicode's tables. */
const PLAIN = /^[\0-\x7f]*$/;

/**
 * Lower case without accents, punctuation or repeated blanks, one spelling for letters and digits that have several:
 * "Erdoğan’s" → "erdogan s". What is nothing but punctuation stays as it is.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text))
    return (
      text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, " ")
        .trim() || text.trim()
    );
  const folded = text
    .normalize("NFKD")
    .replace(ACCENT, "")
    .replace(UNSEEN_LETTER, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(OTHER_LETTER, (letter) => OTHER_LETTERS[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
  return folded || text.trim();
}
