import { WEEKDAYS } from "../../lexicon/en/calendar";
import type { CueSite, Mention } from "../../reading";
import { CLAUSE_START, type Context, QUOTE_MARK } from "./context";

/** "told El Universal newspaper on Tuesday that". */
const MEDIUM =
  /^(?:newspaper|daily|weekly|magazine|television|tv|radio|broadcaster|channel|network|station|website)$/;

/** "told reporters in Beijing that …": whom the words are addressed to, and the index after it; null where nobody fits. */
export function skipRecipient(
  context: Context,
  from: number,
): { at: number; recipient: Mention | null } | null {
  const { tokens, mentions } = context;
  let at = from;
  const named = mentions
    .filter((mention) => mention.from === at && mention.kind !== "pronoun")
    .toSorted((a, b) => b.to - a.to)[0];
  if (named) {
    at = named.to;
    while (MEDIUM.test(tokens[at]?.lower ?? "")) at += 1;
    if (
      /^[,–—-]+$/.test(tokens[at]?.text ?? "") &&
      tokens.slice(at, at + 16).some(({ lower }) => lower === "that")
    )
      while (tokens[at] && tokens[at]?.lower !== "that") at += 1;
    return { at, recipient: named };
  }
  const that = tokens.slice(from, from + 22).findIndex(({ lower }) => lower === "that");
  if (that > 0)
    return {
      at: from + that,
      recipient:
        mentions.find(
          (mention) => mention.from >= from && mention.to <= from + that && mention.kind === "person",
        ) ?? null,
    };
  const start = at;
  while (at < tokens.length && at < start + 12) {
    const token = tokens[at];
    if (!token) break;
    if (
      at > start &&
      (CLAUSE_START.test(token.lower) ||
        QUOTE_MARK.test(token.text) ||
        /^[,:.]$/.test(token.text) ||
        WEEKDAYS.has(token.lower) ||
        /^(?:on|in|at|during|after|the)$/.test(token.lower))
    )
      break;
    at += 1;
  }
  return { at, recipient: null };
}

/** The one addressed after a cue at the end: `"…," he told reporters`. */
export function recipientAfter({ mentions }: Context, site: CueSite): Mention | null {
  if (!/r/.test(site.frames) && site.lemma !== "tell") return null;
  return mentions.find(({ from, kind }) => from === site.to && kind !== "pronoun") ?? null;
}
