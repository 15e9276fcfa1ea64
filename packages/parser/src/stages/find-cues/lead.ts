import { WEEKDAYS } from "../../lexicon/en/calendar";
import type { Token } from "../../reading";
import { CONJUNCTIONS, PUNCTUATION, QUOTE_MARK } from "./word-lists";

/** A clause may begin here. */
export function opensClause(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (!before) return true;
  return (
    PUNCTUATION.test(before.text) ||
    QUOTE_MARK.test(before.text) ||
    CONJUNCTIONS.has(before.lower) ||
    before.text === ")" ||
    WEEKDAYS.has(before.lower) ||
    /^(?:meanwhile|however|earlier|later|also|today|yesterday)$/.test(before.lower)
  );
}

/** Where the clause begins: the subject, the conjunction before it. */
export function leadOf(tokens: readonly Token[], from: number): number {
  let lead = from;
  while (
    lead > 0 &&
    CONJUNCTIONS.has(tokens[lead - 1]?.lower ?? "") &&
    !/^[:—–-]$/.test(tokens[lead - 1]?.text ?? "")
  )
    lead -= 1;
  return lead;
}
