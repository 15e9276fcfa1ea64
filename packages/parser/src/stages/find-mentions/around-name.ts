import { DEFINITE } from "../../lexicon/en/role-nouns";
import { readName } from "./names";
import type { Reading } from "./reading";

/** "the Chinese foreign minister, Wang Yi,": where the name after the comma ends; null when none stands there. */
export function readAppositive(reading: Reading, at: number, determiner: string): number | null {
  const { tokens, cover } = reading;
  if (tokens[at]?.text !== ",") return null;
  if (
    !DEFINITE.has(determiner) &&
    !cover[at - 2] &&
    !/'s|’s/.test(tokens[at - 2]?.text ?? "") &&
    !reading.cover[at - 1]
  ) {
    const possessive = tokens
      .slice(Math.max(0, at - 6), at)
      .some(({ lower }) => lower === "'s" || lower === "’s");
    if (!possessive) return null;
  }
  const end = readName(reading, at + 1);
  const after = end === null ? undefined : tokens[end]?.text;
  return end !== null && (after === "," || after === "." || after === undefined) ? end : null;
}

/** "of Iran" after a name tells the country; ", Jr." belongs to the name. */
export function readOrigin(reading: Reading, at: number): number {
  const { tokens, cover } = reading;
  let end = at;
  if (tokens[end]?.text === "," && /^(?:jr\.?|sr\.?)$/.test(tokens[end + 1]?.lower ?? "")) {
    end += 2;
    if (tokens[end]?.text === ".") end += 1;
  }
  if (tokens[end]?.lower !== "of") return end;
  let next = end + 1;
  if (tokens[next]?.lower === "the") next += 1;
  const covered = cover[next];
  if (!covered || covered.sense === "adjective") return end;
  while (cover[next] === covered) next += 1;
  if (tokens[next]?.text === "(" && tokens[next + 2]?.text === ")") next += 3;
  return next;
}
