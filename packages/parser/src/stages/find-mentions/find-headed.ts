import { HONORIFICS, OFFICE_PARTS } from "../../lexicon/en/role-nouns";
import { isCapital } from "../../lexicon/read-words";
import type { Mention } from "../../reading";
import { isHead, isNominal } from "./heads";
import { readHeaded } from "./read-headed";
import type { Reading } from "./reading";

/** Phrases with a head noun: "the Chinese president", "U.S. Secretary of State John Kerry", "some officials". */
export function findHeaded(reading: Reading): Mention[] {
  const found: Mention[] = [];
  let end = 0;
  for (let index = 0; index < reading.tokens.length; index += 1) {
    if (index < end || !isHead(reading, index) || leadsToLaterHead(reading, index)) continue;
    const mention = readHeaded(reading, index, end);
    if (!mention) continue;
    found.push(mention);
    end = mention.to;
  }
  return found;
}

/** "Foreign Ministry spokesman": the last of several heads counts. */
function leadsToLaterHead(reading: Reading, index: number): boolean {
  const { tokens } = reading;
  if (HONORIFICS.has(tokens[index]?.lower ?? "")) return false;
  for (let at = index + 1; at < index + 4; at += 1) {
    const token = tokens[at];
    if (!token) return false;
    if (token.lower === "'s" || token.lower === "’s")
      return at === index + 1 && isNominal(reading, at + 1) && headAhead(reading, at + 1);
    if (isHead(reading, at)) return !HONORIFICS.has(token.lower);
    if (!isNominal(reading, at)) return false;
    if (isCapital(token.text) && !OFFICE_PARTS.has(token.lower)) return false;
  }
  return false;
}

function headAhead(reading: Reading, from: number): boolean {
  for (let at = from; at < from + 3; at += 1) if (isHead(reading, at)) return true;
  return false;
}
