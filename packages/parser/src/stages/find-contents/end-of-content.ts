import type { CueSite, Token } from "../../reading";
import type { Context } from "./context";

/** Where the content stops: the next clause of speaking that is not a part of it, else the sentence. */
export function endOfContent(context: Context, site: CueSite, start: number, order: number): number {
  const { tokens, sites } = context;
  if (site.quoted) return endOfQuote(tokens, site.to);
  const told = tokens[start]?.lower === "what" ? 2 : 1;
  for (const next of sites.slice(order + told)) {
    if (next.from <= start || next.lead < start) continue;
    if (next.quoted && next.placement === "shared") return trimLink(tokens, next.lead, start);
    if (next.placement === "shared" && next.subject.from > start && next.subject !== site.subject)
      return trimLink(tokens, next.subject.from, start);
    const lead = tokens[next.lead];
    const before = tokens[next.lead - 1];
    if (next.placement === "shared" && (next.gerund || next.subject === site.subject)) {
      if (next.gerund && /^(?:call|describe|cite|term|label|dub|quote)$/.test(next.lemma)) continue;
      return trimLink(tokens, next.lead, start);
    }
    if (next.gerund && tokens[next.lead]?.lower === "with") return trimLink(tokens, next.lead, start);
    if (next.placement === "after") return trimLink(tokens, next.lead, start);
    if (
      lead &&
      /^(?:,|;|and|but|while|as|after|when|although|though|whereas)$/.test(lead.lower) &&
      next.lead < next.subject.from
    )
      return trimLink(tokens, next.lead, start);
    if (before && /^[,;]$/.test(before.text) && next.subject.from === next.lead && /[cr]/.test(next.frames))
      return next.lead - 1;
    if (before && /^(?:—|–)$/.test(before.text)) return next.lead - 1;
  }
  return endBeforeAside(tokens, start);
}

function trimLink(tokens: readonly Token[], lead: number, floor: number): number {
  let end = lead;
  while (end > floor && /^(?:,|;|and|but|while|—|–)$/.test(tokens[end - 1]?.lower ?? "")) end -= 1;
  return end;
}

function endOfQuote(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]?.quoted) at += 1;
  return at;
}

const ASIDE = /^(?:referring|using)$/;

/** ", referring to …" is the reporter's. */
function endBeforeAside(tokens: readonly Token[], start: number): number {
  for (let at = start + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token && !token.quoted && ASIDE.test(token.lower) && tokens[at - 1]?.text === ",") return at - 1;
  }
  return tokens.length;
}
