import { SPEECH_NOUNS } from "../lexicon/en/readout-verbs";
import { MONTHS, WEEKDAYS } from "../lexicon/en/calendar";
import type { CueSite, Finding, Mention, Sentence, Token, Turn } from "../reading";
import type { Span } from "../types";

interface Context {
  tokens: readonly Token[];
  mentions: readonly Mention[];
  sites: readonly CueSite[];
  sentence: Sentence;
  index: number;
}

const QUOTE_MARK = /^(?:["“”‘’'«»„]|``|'')$/;
const EDGE = /^(?:[,.;:!?…—–"“”‘’'«»„]|``|'')$/;
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|do|does|did|needs?|remains?|wants?|isn't|wasn't|aren't|won't|n't|not|been)$/;
/** Places and occasions of speaking: "in a statement", "during the talks". */
const OCCASION =
  /^(?:statement|speech|address|interview|remarks|conference|briefing|press|gaggle|meeting|talks|call|conversation|letter|article|tweet|post|hearing|message|telegram|communique|communiqué|summit|ceremony|visit|reporters|journalists|television|radio|newspaper|tv|parliament|lawmakers|congress|broadcast|session|event|forum|dinner|rally|comments|note|readout|website|twitter|facebook|phone|telephone|video|reply|response|commentary|editorial|report|document|declaration|lecture|testimony|question|questions|email|e-mail|newspapers|media|delegates)$/;
const CLAUSE_START = /^(?:that|it|he|she|they|we|there|if|as|i|you)$/;

/** What each cue introduces. One finding per cue; quotations that go on without a cue follow their own. */
export function findContents(
  sentences: readonly Sentence[],
  mentions: readonly (readonly Mention[])[],
  sites: readonly (readonly CueSite[])[],
  turns: ReadonlyMap<number, Turn> = new Map(),
): Finding[] {
  const findings: Finding[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const context = {
      tokens: sentence.tokens,
      mentions: mentions[index] ?? [],
      sites: sites[index] ?? [],
      sentence,
      index,
    };
    const turn = turns.get(index);
    if (turn) {
      findings.push(...readTurn(context, turn));
      continue;
    }
    const found = readSentence(context);
    if (found.length > 0) findings.push(...found);
    else continueQuotation(context, sentences, findings);
  }
  return findings;
}

/** "No." and "Thank you." of a transcript say too little to stand alone. */
const FEWEST_WORDS = 4;

/** A sentence of a transcript is its speaker's, whatever it says. */
function readTurn(context: Context, { speaker, from }: Turn): Finding[] {
  const { sentence, tokens, index } = context;
  const contentSpans = isAllQuoted(sentence)
    ? sentence.quotes.flatMap((span) => trimSpan(tokens, span))
    : cutSpans(context, from, tokens.length);
  const words = tokens.slice(from).filter(({ text }) => !EDGE.test(text));
  if (!speaker || words.length < FEWEST_WORDS || contentSpans.length === 0) return [];
  return [
    {
      sentence: index,
      lastSentence: index,
      lemma: "",
      cueSpan: null,
      subject: speaker,
      contentSpans,
      recipient: null,
      relay: null,
      nested: false,
      turn: true,
      tense: "past",
    },
  ];
}

function readSentence(context: Context): Finding[] {
  const { sites } = context;
  const findings = new Map<CueSite, Finding>();
  const enclosing: { site: CueSite; end: number }[] = [];
  for (const [order, site] of sites.entries()) {
    const outer = enclosing.find(({ end }) => site.from < end);
    const before = readContentBefore(context, site, order);
    if (before === "outer") {
      for (const finding of findings.values()) finding.relay ??= site.subject;
      continue;
    }
    const after = before || isInverted(context, site) ? null : readContentAfter(context, site, order);
    const content = before ?? after;
    if (!content || content.spans.length === 0) continue;
    if (after) enclosing.push({ site, end: after.end });
    findings.set(site, {
      sentence: context.index,
      lastSentence: context.index,
      lemma: site.lemma,
      cueSpan: spanOf(context.tokens, site.from, site.to),
      subject: site.subject,
      contentSpans: content.spans,
      recipient: after?.recipient ?? recipientAfter(context, site),
      relay: site.carrier ?? null,
      nested: false,
      tense: site.tense,
    });
    const around = outer && findings.get(outer.site);
    const inner = findings.get(site);
    if (around && inner) nest(around, inner, outer.site, site);
  }
  return [...findings.values()];
}

/** `said the minister`: what comes after is the minister. */
function isInverted({ tokens }: Context, site: CueSite): boolean {
  return (
    site.placement === "after" &&
    site.lemma !== "according to" &&
    site.lemma !== "quote" &&
    tokens[site.subject.to]?.text !== ":"
  );
}

/** "Xinhua said Wang repeated …": who holds which, is settled when the speakers are known. */
function nest(around: Finding, inner: Finding, outer: CueSite, site: CueSite) {
  inner.nested = true;
  if (outer.subject !== site.subject) inner.relay = around.subject;
}

interface Content {
  spans: Span[];
  /** Token index after the content. */
  end: number;
  recipient: Mention | null;
}

/** `"…," he said`, "…, according to Xi". `outer` when what stands before has its own cue: ", Xinhua reported". */
function readContentBefore(context: Context, site: CueSite, order: number): Content | "outer" | null {
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

function readContentAfter(context: Context, site: CueSite, order: number): Content | null {
  const { tokens } = context;
  const prepared =
    site.quoted || site.lemma === "according to"
      ? { at: site.lemma === "according to" ? site.subject.to : site.to, recipient: null }
      : prepare(context, site);
  if (!prepared) return null;
  let { at } = prepared;
  if (tokens[at]?.lower === "that" && !/^(?:of|is|was)$/.test(tokens[at + 1]?.lower ?? "")) at += 1;
  if (at >= tokens.length) return null;
  const end = endOfContent(context, site, at, order);
  if (end <= at) return null;
  if (!isContent(tokens.slice(at, end), site, prepared.that)) return null;
  if (site.lemma === "warn" && isOnlySomeone(context, at, end)) return null;
  if (/^(?:welcome|receive|greet|salute)$/.test(site.lemma) && isSomeone(context, at)) return null;
  return { spans: cutSpans(context, at, end), end, recipient: prepared.recipient };
}

/** "welcomed his German counterpart": a handshake. */
function isSomeone({ mentions }: Context, at: number): boolean {
  return mentions.some(({ from, kind }) => from === at && (kind === "person" || kind === "role"));
}

/** "had repeatedly warned Manila": of what is not told. */
function isOnlySomeone({ tokens, mentions }: Context, from: number, to: number): boolean {
  const someone = mentions.find((mention) => mention.from === from && mention.to <= to);
  const rest =
    someone &&
    tokens.slice(someone.to, to).filter(({ lower }) => !/^(?:before|again|earlier|today)$/.test(lower));
  return rest !== undefined && !hasWords(rest);
}

interface Prepared {
  at: number;
  recipient: Mention | null;
  that?: boolean;
}

/** Steps over prepositions of the cue, the one addressed, and when and where it was said. */
function prepare(context: Context, site: CueSite): Prepared | null {
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

/** "told El Universal newspaper on Tuesday that". */
const MEDIUM =
  /^(?:newspaper|daily|weekly|magazine|television|tv|radio|broadcaster|channel|network|station|website)$/;

function skipRecipient(context: Context, from: number): { at: number; recipient: Mention | null } | null {
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

/** "on Tuesday", "Monday", "in a statement", "after talks with Lula": the index after them. */
function skipAdverbials(context: Context, from: number): number {
  let at = from;
  for (let step = 0; step < 4; step += 1) {
    const dated = skipDates(context.tokens, at);
    const next = dated > at ? dated : skipOccasion(context, at);
    if (next === at) return at;
    at = next;
  }
  return at;
}

function skipDates(tokens: readonly Token[], from: number): number {
  let at = from;
  const lower = tokens[at]?.lower ?? "";
  if (
    /^(?:on|late|early)$/.test(lower) &&
    (WEEKDAYS.has(tokens[at + 1]?.lower ?? "") ||
      MONTHS.has(tokens[at + 1]?.lower ?? "") ||
      /^(?:late|early)$/.test(tokens[at + 1]?.lower ?? "") ||
      (/^\d{1,2}$/.test(tokens[at + 1]?.text ?? "") && MONTHS.has(tokens[at + 2]?.lower ?? "")))
  )
    at += 1;
  if (WEEKDAYS.has(tokens[at]?.lower ?? "") && /^\p{Lu}/u.test(tokens[at]?.text ?? "")) {
    at += 1;
    if (/^(?:morning|evening|night|afternoon)$/.test(tokens[at]?.lower ?? "")) at += 1;
    return at;
  }
  if (
    MONTHS.has(tokens[at]?.lower ?? "") &&
    /^\d{1,2}$/.test(tokens[at + 1]?.text ?? tokens[at + 2]?.text ?? "")
  ) {
    while (
      /^(?:\.|\d{1,2}|\d{4})$/.test(tokens[at + 1]?.text ?? "") ||
      (tokens[at + 1]?.text === "," && /^\d{4}$/.test(tokens[at + 2]?.text ?? ""))
    )
      at += 1;
    return at + 1;
  }
  if (/^(?:last|this)$/.test(tokens[at]?.lower ?? "") && WEEKDAYS.has(tokens[at + 1]?.lower ?? ""))
    return at + 2;
  if (
    /^(?:last|this|earlier)$/.test(tokens[at]?.lower ?? "") &&
    /^(?:week|month|year|weekend|night|today|morning)$/.test(tokens[at + 1]?.lower ?? "")
  )
    return at + 2;
  return /^(?:today|yesterday|earlier|tonight)$/.test(tokens[at]?.lower ?? "") ? at + 1 : from;
}

function skipOccasion({ tokens, mentions }: Context, from: number): number {
  if (!/^(?:in|at|during|after|before|to|on|via|by|over|through|from|when)$/.test(tokens[from]?.lower ?? ""))
    return from;
  let at = from + 1;
  let met = -1;
  for (; at < Math.min(tokens.length, from + 14); at += 1) {
    const token = tokens[at];
    if (
      !token ||
      /^[.,:;]$/.test(token.text) ||
      QUOTE_MARK.test(token.text) ||
      CLAUSE_START.test(token.lower)
    )
      break;
    if (WEEKDAYS.has(token.lower) && met >= 0) break;
    if (OCCASION.test(token.lower)) {
      met = at;
      if (
        !/^(?:with|to|of|on|in|by|at|with|from|for|between|conference|briefing|call|conversation|talks|statement|session|,|ceremony)$/.test(
          tokens[at + 1]?.lower ?? "",
        )
      )
        return at + 1;
    }
  }
  if (met < 0) {
    const place = mentions.find((mention) => mention.from === from + 1 && mention.kind === "state");
    const stop = place ? tokens[place.to]?.text : undefined;
    return place && (stop === undefined || /^[.,:]$/.test(stop)) && tokens[from]?.lower === "in"
      ? place.to
      : from;
  }
  const stop = tokens[at];
  if (
    !stop ||
    /^[.,:;]$/.test(stop.text) ||
    QUOTE_MARK.test(stop.text) ||
    CLAUSE_START.test(stop.lower) ||
    WEEKDAYS.has(stop.lower)
  )
    return at;
  return met + 1;
}

/** Where the content stops: the next clause of speaking that is not a part of it, else the sentence. */
function endOfContent(context: Context, site: CueSite, start: number, order: number): number {
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

/** Does what follows fill the verb's frame? "China claims most of the waters" does not. */
function isContent(
  part: readonly Token[],
  { frames, lemma, quoted, gerund, preposition }: CueSite,
  that = false,
): boolean {
  const first = part[0];
  if (!first || part.length < 1) return false;
  if (quoted || that || lemma === "according to") return true;
  if (preposition) return !/^(?:,|\.|;|and|but|or|condition)$/.test(first.lower);
  if (first.lower === "of") return false;
  if (lemma === "recall" && part.slice(0, 3).some(({ lower }) => /^(?:ambassador|envoy)s?$/.test(lower)))
    return false;
  if (lemma === "raise" && RAISED_OTHERWISE.test(first.lower)) return false;
  const lower = first.lower;
  const isQuote = QUOTE_MARK.test(first.text) || part.some(({ quoted: inside }) => inside);
  if (isQuote && !/w/.test(frames)) return true;
  if (/^(?:no|nothing|little)$/.test(lower)) return false;
  if (lower === "to") return /[io]/.test(frames);
  if (/^(?:how|why|what|whether|that)$/.test(lower)) return /[cnt]/.test(frames);
  if (
    /^(?:,|\.|;|and|but|or|by|with|from|in|at|as|because|after|before|when|while|for|against|than|on|over)$/.test(
      lower,
    )
  )
    return false;
  if (/w/.test(frames)) return SPEECH_NOUNS.has(lower) || SPEECH_NOUNS.has(part[1]?.lower ?? "");
  if (/^(?:express|voice|convey|exchange|offer|raise)$/.test(lemma)) return true;
  if (lemma === "call" || lemma === "describe") return gerund || lemma === "describe";
  if (/[no]/.test(frames) || /r/.test(frames))
    return hasWords(part.slice(1)) || !/^(?:it|them|him|her|this)$/.test(lower);
  if (frames.includes("c")) return lemma === "say" || lemma === "add" || hasFiniteVerb(part);
  return frames === "x";
}

function hasWords(part: readonly Token[]): boolean {
  return part.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** "raised tariffs", "raised fears": nothing is said. */
const RAISED_OTHERWISE =
  /^(?:fears?|eyebrows|tariffs?|taxes|rates?|prices?|money|funds|tensions?|hopes|its|their|the)$/;

function hasFiniteVerb(part: readonly Token[]): boolean {
  for (const { lower, text } of part) {
    if (/^(?:which|who|where)$/.test(lower)) return false;
    if (FINITE.test(lower) || (/^\p{Ll}+(?:ed|es)$/u.test(text) && !/(?:ies|sses|ces|ges|ses)$/.test(lower)))
      return true;
  }
  return false;
}

/** The one addressed after a cue at the end: `"…," he told reporters`. */
function recipientAfter({ mentions }: Context, site: CueSite): Mention | null {
  if (!/r/.test(site.frames) && site.lemma !== "tell") return null;
  return mentions.find(({ from, kind }) => from === site.to && kind !== "pronoun") ?? null;
}

/** Token range → spans without outer quotation marks and stops; broken where only marks lie between two quotations. */
function cutSpans({ tokens }: Context, from: number, to: number): Span[] {
  let start = from;
  let end = to;
  while (start < end && EDGE.test(tokens[start]?.text ?? "")) start += 1;
  while (end > start && EDGE.test(tokens[end - 1]?.text ?? "")) end -= 1;
  const first = tokens[start];
  const last = tokens[closingMark(tokens, start, end) - 1];
  return first && last && end > start ? [[first.start, last.end]] : [];
}

/** Words that end with a quotation of their own keep its mark: said it was "frank". */
function closingMark(tokens: readonly Token[], start: number, end: number): number {
  if (!tokens[end - 1]?.quoted || tokens[start]?.quoted) return end;
  let at = end;
  while (/^[,.;!?]$/.test(tokens[at]?.text ?? "")) at += 1;
  return QUOTE_MARK.test(tokens[at]?.text ?? "") ? at + 1 : end;
}

function trimSpan(tokens: readonly Token[], [from, to]: Span): Span[] {
  const inside = tokens.filter(({ start, end }) => start >= from && end <= to);
  while (inside.length > 0 && EDGE.test(inside.at(-1)?.text ?? "")) inside.pop();
  const first = inside[0];
  const last = inside.at(-1);
  return first && last ? [[first.start, last.end]] : [];
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
}

/** A sentence that is all quotation continues the words before it: in the same paragraph as more of the same statement. */
function continueQuotation(
  { sentence, tokens, index }: Context,
  sentences: readonly Sentence[],
  findings: Finding[],
) {
  const last = findings.at(-1);
  const before = sentences[index - 1];
  if (!last || !before || last.lastSentence < index - 1 || !isAllQuoted(sentence)) return;
  const spans = sentence.quotes.flatMap((span) => trimSpan(tokens, span));
  if (spans.length === 0) return;
  if (before.paragraph === sentence.paragraph) {
    last.contentSpans = [...last.contentSpans, ...spans];
    last.lastSentence = index;
    return;
  }
  if (sentence.paragraph - before.paragraph > 1) return;
  findings.push({
    ...last,
    sentence: index,
    lastSentence: index,
    lemma: "",
    cueSpan: null,
    contentSpans: spans,
    recipient: null,
    relay: last.relay,
    nested: false,
  });
}

function isAllQuoted({ tokens, quotes }: Sentence): boolean {
  if (quotes.length === 0) return false;
  return tokens.every((token) => token.quoted || EDGE.test(token.text) || /^[()[\]]$/.test(token.text));
}
