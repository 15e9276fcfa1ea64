import { DETERMINERS, OFFICE_PARTS } from "../../lexicon/en/role-nouns";
import { isCapital } from "../../lexicon/read-words";
import type { CountryWord, Token } from "../../reading";
import { isNominal, isPlainWord } from "./heads";
import { type Cover, isPossessive, type Reading } from "./reading";

/** The index of the first token that belongs to the phrase of this head. */
export function leftEdge(reading: Reading, head: number, floor: number): number {
  const { tokens, cover } = reading;
  let from = head;
  for (let at = head - 1; at >= floor; at -= 1) {
    const token = tokens[at];
    if (!token) break;
    const { lower } = token;
    if (lower === "that" && isCapital(tokens[at + 1]?.text ?? "")) return from;
    if (DETERMINERS.has(lower) && !(lower === "one" && isCapital(token.text) && at > 0))
      return at > floor && lower !== "the" && tokens[at - 1]?.lower === "the"
        ? at - 1
        : withDeterminer(reading, at, floor);
    if (
      lower === "'s" ||
      lower === "’s" ||
      ((lower === "'" || lower === "’") && isNominal(reading, at - 1))
    ) {
      if (at - 1 < floor) break;
      from = at - 1;
      at -= 1;
      while (cover[at] && cover[at - 1] === cover[at]) at -= 1;
      from = Math.max(at, floor);
      continue;
    }
    if (isNominal(reading, at) || (at === 0 && isCapital(token.text) && OFFICE_PARTS.has(lower))) {
      from = at;
      continue;
    }
    if (lower === "and" && cover[at - 1]?.sense === "adjective" && cover[at + 1]) continue;
    const reached = determinerBefore(reading, at, floor);
    return reached ?? from;
  }
  return from;
}

function withDeterminer(reading: Reading, at: number, floor: number): number {
  const before = reading.tokens[at - 1];
  return before && at - 1 >= floor && DETERMINERS.has(before.lower) && mayPrecede(reading, at) ? at - 1 : at;
}

/** "all the leaders", "the two sides": nothing else stands before an article. */
function mayPrecede({ tokens }: Reading, at: number): boolean {
  return !/^(?:the|an?)$/.test(tokens[at]?.lower ?? "") || /^(?:all|both)$/.test(tokens[at - 1]?.lower ?? "");
}

/** "the two badly divided governments": plain words count only back to a determiner. */
function determinerBefore(reading: Reading, at: number, floor: number): number | null {
  const { tokens, cover } = reading;
  for (let index = at; index >= Math.max(floor, at - 3); index -= 1) {
    const token = tokens[index];
    if (!token) return null;
    if (DETERMINERS.has(token.lower)) return index;
    if (isPossessive(token) && cover[index - 1] && index - 1 >= floor)
      return startOfWord(cover, index - 1, floor);
    if (cover[index]?.sense === "adjective" || isInitials(token, cover[index]))
      return withDeterminer(reading, index, floor);
    if (!isPlainWord(token)) return null;
  }
  return null;
}

function startOfWord(cover: Cover, at: number, floor: number): number {
  let from = at;
  while (from > floor && cover[from - 1] === cover[at]) from -= 1;
  return from;
}

/** "EU enlargement commissioner", "US hostage envoy". */
function isInitials({ text }: Token, word: CountryWord | undefined): boolean {
  return word !== undefined && /^(?:\p{Lu}{2}|(?:\p{Lu}\.){2})$/u.test(text);
}
