import { isCapital } from "../../lexicon/read-words";
import type { Token } from "../../reading";
import { isNominal, isPlainWord, kindOfHead } from "./heads";
import { isPlainName } from "./names";
import { isPossessive, type Reading } from "./reading";

const LONGEST_HOUSE = 12;

/** "Iran's atomic energy organisation": the index after the last word of a house that begins at `from`. */
export function endOfHouse(reading: Reading, from: number): number | null {
  let to = from;
  while (to < from + LONGEST_HOUSE && belongsToHouse(reading, to)) to += 1;
  while (to > from && !isHouse(reading, to - 1)) to -= 1;
  return to > from ? to : null;
}

function belongsToHouse(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token !== undefined && (isNominal(reading, at) || isPossessive(token) || isPlainWord(token));
}

function isHouse({ tokens, cover }: Reading, at: number): boolean {
  const kind = kindOfHead(tokens[at]?.lower ?? "");
  return cover[at]?.sense === "body" || kind === "institution" || kind === "state";
}

/** "Director of the Office of the Trade Commission,": a house of several words that ends where the apposition does. */
export function endOfBureau(tokens: readonly Token[], from: number): number | null {
  if (
    !/^(?:office|bureau|department|commission|committee|council|agency|cent(?:re|er))$/.test(
      tokens[from]?.lower ?? "",
    )
  )
    return null;
  for (let at = from; at < from + LONGEST_HOUSE; at += 1) {
    const token = tokens[at];
    if (!token || token.text === "," || token.text === ".") return at;
    if (at > from && kindOfHead(tokens[at - 1]?.lower ?? "") === "institution" && isPlainName(token))
      return at;
    if (!isCapital(token.text) && !/^(?:of|the|for|on|and)$/.test(token.lower)) return null;
  }
  return null;
}
