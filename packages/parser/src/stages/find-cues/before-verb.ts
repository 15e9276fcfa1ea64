import { WEEKDAYS } from "../../lexicon/en/calendar";
import type { Tense, Token } from "../../reading";
import { ADVERBS, AUXILIARIES, BLOCKERS, QUOTE_MARK } from "./word-lists";

/** What stands between a verb and its subject. */
export interface Before {
  /** Index of the token before the verb, its auxiliaries and its adverbs. */
  index: number;
  auxiliary: boolean;
  progressive: boolean;
  tense: Tense | null;
}

/** Steps left over adverbs and auxiliaries; null when they make the verb no act of speaking (passive, modal, negated). */
export function readBefore(tokens: readonly Token[], at: number): Before | null {
  let index = at - 1;
  let tense: Tense | null = null;
  let auxiliary = false;
  let progressive = false;
  const gerund = tokens[at]?.lower.endsWith("ing") ?? false;
  for (; index >= 0; index -= 1) {
    const token = tokens[index];
    if (!token) break;
    const { lower } = token;
    if (BLOCKERS.has(lower)) return null;
    if (AUXILIARIES.has(lower)) {
      if (/^(?:is|are|was|were|be|been|being)$/.test(lower)) {
        if (!gerund) return null;
        progressive = true;
      } else if (/^(?:has|have|had|'ve|having)$/.test(lower)) tense = "perfect";
      auxiliary = true;
      continue;
    }
    if (
      ADVERBS.has(lower) ||
      (/^\p{Ll}+ly$/u.test(token.text) && !/^(?:family|ally|italy|july)$/.test(lower))
    )
      continue;
    if (QUOTE_MARK.test(token.text) && tokens[index + 1]?.quoted && tokens[at]?.quoted) continue;
    const skipped = skipTimeBack(tokens, index);
    if (skipped === index) break;
    index = skipped + 1;
  }
  return { index, auxiliary, progressive, tense };
}

/** "on Tuesday", "last weekend" before the verb: the index before them. */
function skipTimeBack(tokens: readonly Token[], index: number): number {
  const lower = tokens[index]?.lower ?? "";
  const before = tokens[index - 1]?.lower ?? "";
  if (WEEKDAYS.has(lower)) return before === "on" || before === "last" ? index - 2 : index - 1;
  if (/^(?:week|weekend|month|year|night)$/.test(lower) && /^(?:last|this)$/.test(before)) return index - 2;
  return index;
}
