/** Few enough for the index to stay small, so many that two words chosen at random seldom share one. */
const BUCKETS = 2 ** 16;

/**
 * The lexeme of two words that stand beside each other, one of so many: where both are frequent, it finds the few
 * statements in which they can be a phrase.
 */
export function neighbourLexeme(first: string, second: string): string {
  return `^${(hash(`${first} ${second}`) % BUCKETS).toString(36)}`;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** The lexemes of all neighbours in a run of words, once each. */
export function listNeighbours(words: { exact: string }[]): string[] {
  const lexemes = words.slice(1).map(({ exact }, index) => neighbourLexeme(words[index]?.exact ?? "", exact));
  return [...new Set(lexemes)];
}
