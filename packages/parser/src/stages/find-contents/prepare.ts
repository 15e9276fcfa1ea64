import type { CueSite, Mention, Token } from "../../reading";
import { skipAdverbials, skipDates } from "./adverbials";
import { CLAUSE_START, type Context, QUOTE_MARK } from "./context";
import { skipRecipient } from "./recipient";

interface Prepared {
  at: number;
  recipient: Mention | null;
  that?: boolean;
}

/** Steps over prepositions of the cue, the one addressed, and when and where it was said. */
export function prepare(context: Context, site: CueSite): Prepared | null {
  const { tokens } = context;
  let at = site.to;
  let recipient: Mention | null = null;
  const frames = site.frames;
  while (
    /^(?:also|again|clearly|candidly|once|repeatedly|publicly|explicitly|strongly)$/.test(
      tokens[at]?.lower ?? "",
    )
  )
    at += 1;
  if (tokens[at]?.lower === "in" && /^(?:detail|full|private|public)$/.test(tokens[at + 1]?.lower ?? ""))
    at += 2;
  const next = tokens[at]?.lower ?? "";
  const toSomeone = tokens[site.to - 1]?.lower === "telling";
  if (toSomeone || /^(?:tell|inform|assure|remind|notify|brief|update|reassure)$/.test(site.lemma)) {
    const told = skipRecipient(context, at);
    if (!told) return null;
    ({ at, recipient } = told);
    const subject = /^(?:on|of|about)$/.test(tokens[at]?.lower ?? "") && skipDates(tokens, at) === at ? 1 : 0;
    return { at: skipAdverbials(context, at + subject), recipient, that: true };
  }
  if (next === ":" || QUOTE_MARK.test(next)) return { at: next === ":" ? at + 1 : at, recipient, that: true };
  const skipped =
    frames.includes("c") || frames.includes("r") ? skipAdverbials(context, at) : skipDates(tokens, at);
  if (tokens[skipped]?.text === ":" || tokens[skipped]?.text === ",") {
    const following = tokens[skipped + 1]?.text ?? "";
    if (tokens[skipped]?.text === ":" || QUOTE_MARK.test(following) || tokens[skipped + 1]?.lower === "that")
      return { at: skipped + 1, recipient, that: true };
    return null;
  }
  const that = skipped > site.to ? thatSoonAfter(tokens, skipped) : skipped;
  return { at: that, recipient, that: tokens[that]?.lower === "that" };
}

/** "said in a briefing afterwards that": a word or two may stand before what was said. */
function thatSoonAfter(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + 4; at += 1) {
    const token = tokens[at];
    if (token?.lower === "that") return at;
    if (!token || !/^\p{L}/u.test(token.text) || CLAUSE_START.test(token.lower)) break;
  }
  return from;
}
