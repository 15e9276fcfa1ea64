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
};

/**
 * Lower case without Latin, Greek or Cyrillic accents, punctuation or repeated blanks: "Erdoğan’s" → "erdogan s".
 * What is nothing but punctuation stays as it is.
 */
export function foldText(text: string): string {
  const folded = text
    .normalize("NFKD")
    // Only these marks are accents: those of other scripts are letters ("मोदी").
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[ıøłđðþßæœ]/g, (letter) => OTHER_LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
  return folded || text.trim();
}
