import type { CueSite, Mention, Token } from "../../reading";
import type { Span } from "../../types";
import { skipAdverbials } from "./adverbials";
import { type Context, QUOTE_MARK } from "./context";
import { FINITE, hasFiniteVerb } from "./is-content";
import { cutSpans, trimSpan } from "./spans";

/** What was said, as tokens of the sentence. */
export interface Content {
  spans: Span[];
  /** Token index after the content. */
  end: number;
  recipient: Mention | null;
}

/** `"…," he said`, "…, according to Xi". `outer` when what stands before has its own cue: ", Xinhua reported". */
export function readContentBefore(context: Context, site: CueSite, order: number): Content | "outer" | null {
  const { tokens, sites } = context;
  if (site.gerund || site.placement === "shared" || site.quoted || !/[crq]/.test(site.frames)) return null;
  const lead = site.placement === "after" ? site.lead : site.subject.from;
  const last = tokens[lead - 1];
  if (!last || lead < 2) return null;
  const quoteBefore =
    QUOTE_MARK.test(last.text) || (last.text === "," && QUOTE_MARK.test(tokens[lead - 2]?.text ?? ""));
  if (!quoteBefore && last.text !== "," && !/^[—–-]$/.test(last.text)) return null;
  const tail = skipAdverbials(context, afterSpeaker(context, site));
  const ended =
    tail >= tokens.length ||
    isAdverbialRest(tokens, tail) ||
    /^[.,;!?]$/.test(tokens[tail]?.text ?? "") ||
    (QUOTE_MARK.test(tokens[tail]?.text ?? "") && tail === tokens.length - 1);
  const resumed = QUOTE_MARK.test(tokens[tail]?.text ?? "");
  if (!quoteBefore && !ended && site.lemma !== "according to") return null;
  if (quoteBefore && !ended && !resumed && opensOwnClause(tokens[site.to])) return null;
  const previous = sites[order - 1];
  if (
    previous &&
    !previous.quoted &&
    previous.to < lead &&
    !/^(?:and|but|while)$/.test(tokens[lead - 1]?.lower ?? "")
  ) {
    if (!quoteBefore || previous.placement !== "after") return "outer";
  }
  if (previous?.quoted) return "outer";
  const first = quoteBefore ? startOfQuoted(context, lead, previous) : Math.max(0, previous?.to ?? 0);
  if (site.lemma === "according to" && site.to < 4) return null;
  const spans = cutSpans(context, first, lead);
  const more = resumed ? quotesFrom(context, tail) : afterComma(context, tail);
  const rest = more.length > 0 || quoteBefore ? [] : restOfClause(context, site, { tail, order });
  return { spans: [...spans, ...more, ...rest], end: lead, recipient: null };
}

/** Where the attribution goes on after its verb, its subject where that follows, and the one addressed. */
function afterSpeaker({ tokens, mentions }: Context, site: CueSite): number {
  let at = site.placement === "after" ? Math.max(site.to, site.subject.to) : site.to;
  if (site.placement === "after" && tokens[at]?.text === ",") {
    const end = tokens.findIndex(({ text }, index) => index > at && /^[,.]$/.test(text));
    if (end < 0 || !tokens.slice(at, end).some(({ quoted }) => quoted)) at = end < 0 ? tokens.length : end;
  }
  if (!site.frames.includes("r") || site.lemma === "warn") return at;
  const told = mentions
    .filter(({ from, kind }) => from === at && kind !== "pronoun")
    .toSorted((a, b) => b.to - a.to)[0];
  if (told && tokens[told.to]?.lower !== "'s" && tokens[told.to]?.lower !== "’s") {
    if (told.kind !== "institution") return told.to;
    at = told.to;
  }
  while (
    at < tokens.length &&
    /^[\p{Lu}\p{N}]|^(?:the|a|his|her|['’]s|of|newspaper|reporters|state|television|tv|news|conference|daily|weekly|radio|parliament|lawmakers|agency)/u.test(
      tokens[at]?.text ?? "",
    )
  )
    at += 1;
  return at;
}

/** "in her weekly podcast on Saturday." up to the stop: no clause, nothing said. */
function isAdverbialRest(tokens: readonly Token[], from: number): boolean {
  if (
    !/^(?:in|at|on|during|after|before|via|through|when|while|as|following|by|to|late|earlier|from|outside|ahead)$/.test(
      tokens[from]?.lower ?? "",
    )
  )
    return false;
  return !tokens.slice(from, from + 30).some(({ lower, quoted }) => lower === "that" || quoted);
}

function opensOwnClause(token: Token | undefined): boolean {
  return token !== undefined && token.lower === "that";
}

/** The quotation and what its clause holds before it. */
function startOfQuoted({ tokens }: Context, lead: number, previous: CueSite | undefined): number {
  const floor = previous ? previous.to : 0;
  if (!previous) return tokens[0]?.lower === "but" || tokens[0]?.lower === "and" ? 1 : 0;
  for (let at = lead - 1; at > floor; at -= 1) if (tokens[at]?.quoted && !tokens[at - 1]?.quoted) return at;
  return floor;
}

/** `"…," he said, "…"` */
function afterComma(context: Context, at: number): Span[] {
  const { tokens } = context;
  return tokens[at]?.text === "," && QUOTE_MARK.test(tokens[at + 1]?.text ?? "")
    ? quotesFrom(context, at + 1)
    : [];
}

/** "Beijing's position, Xi repeated, is to …", "…, he added, and Ukraine must …": what was said goes on. */
function restOfClause(
  context: Context,
  site: CueSite,
  { tail, order }: { tail: number; order: number },
): Span[] {
  const { tokens, mentions, sites } = context;
  if (tokens[tail]?.text !== ",") return [];
  const next = tokens[tail + 1]?.lower ?? "";
  const linked = next === "and" || next === "but";
  const from = linked ? tail + 2 : tail + 1;
  if (linked ? !mentions.some((mention) => mention.from === from) : !FINITE.test(next)) return [];
  if (sites.slice(order + 1).some(({ subject }) => subject.from >= from)) return [];
  const part = tokens.slice(from);
  return part.some(({ quoted }) => quoted) || !hasFiniteVerb(part)
    ? []
    : cutSpans(context, from, tokens.length);
}

function quotesFrom({ sentence, tokens }: Context, at: number): Span[] {
  const start = tokens[at]?.start ?? Infinity;
  return sentence.quotes.filter(([from]) => from >= start).flatMap((span) => trimSpan(tokens, span));
}
