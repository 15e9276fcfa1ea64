import { CUE_FORMS, LIGHT_VERBS } from "../lexicon/en/readout-verbs";
import { WEEKDAYS } from "../lexicon/en/calendar";
import type { CueSite, Mention, Sentence, Tense, Token } from "../reading";
import type { CueForm } from "../lexicon/en/readout-verbs";

interface Clause {
  tokens: readonly Token[];
  mentions: readonly Mention[];
  sites: CueSite[];
}

const words = (list: string) => new Set(list.split(" "));
const ADVERBS = words(
  "also later again then too now still already just only even ever often always further once both all earlier today yesterday each separately reportedly however therefore meanwhile thereafter jointly twice first long instead nevertheless nonetheless",
);
const AUXILIARIES = words("has have had 've having is are was were be been being did does do");
const BLOCKERS = words(
  "will would could can may might shall should must to not n't never n’t don't doesn't didn't didn’t doesn’t won't wouldn't cannot can't nor without if let ll no",
);
const BEFORE_SUBJECT = words(
  "of between with by from to for against about over at in on into than like among including without via per under within toward towards across 's ’s what whom which",
);
const CONJUNCTIONS = words(
  "and but or while as after before when although though because that whereas since if where yet so ; : — – -",
);
const POSTMODIFIERS = words(
  "of in at with from who speaking familiar close briefed involved travelling traveling for on to near present based visiting attending working monitoring including",
);
const QUOTE_MARK = /^(?:["“”‘’'«»„]|``|'')$/;
const PUNCTUATION = /^[,;:—–-]$/;
const LONGEST_GAP = 18;

const QUOTING = words("quoted cited quoting citing quotes");
/** Every word that a cue may begin with. */
const CUE_OPENERS: ReadonlySet<string> = new Set([
  "according",
  ...QUOTING,
  ...LIGHT_VERBS.flatMap(({ forms }) => forms),
  ...CUE_FORMS.keys(),
]);

/** Every cue of the sentence whose speaker it names, left to right. Cues within quotations are not the article's. */
export function findCues({ tokens }: Sentence, mentions: readonly Mention[]): CueSite[] {
  const clause: Clause = { tokens, mentions, sites: [] };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || !CUE_OPENERS.has(token.lower)) continue;
    const site =
      readAccording(clause, at) ??
      readQuotedAs(clause, at) ??
      readLightVerb(clause, at) ??
      readVerb(clause, at);
    if (!site) continue;
    clause.sites.push(site);
    at = Math.max(at, site.to - 1);
  }
  return clause.sites;
}

function readVerb(clause: Clause, at: number): CueSite | null {
  const token = clause.tokens[at];
  const form = token ? CUE_FORMS.get(token.lower) : undefined;
  if (!token || !form || !isOutsideQuotes(clause.tokens, at)) return null;
  if (token.lower === "state" && !isPlural(clause.tokens[at - 1])) return null;
  const adverb = /^(?:candidly|again|frankly|openly|strongly|back|also)$/.test(
    clause.tokens[at + 1]?.lower ?? "",
  )
    ? 1
    : 0;
  const particle = clause.tokens[at + 1 + adverb]?.lower ?? "";
  const preposition = form.verb.prepositions.has(particle);
  if (!preposition && /^x$/.test(form.verb.frames)) return null;
  return siteOf(clause, { from: at, to: preposition ? at + 2 + adverb : at + 1, preposition }, form);
}

/** Before "state" as a verb; after anything else it is the noun ("a Palestinian state", "the State Department"). */
function isPlural(before: Token | undefined): boolean {
  return (
    before !== undefined && (/^(?:we|they|i|you)$/.test(before.lower) || /^\p{Ll}{3,}s$/u.test(before.text))
  );
}

function siteOf(
  clause: Clause,
  cue: Pick<CueSite, "from" | "to" | "preposition">,
  form: CueForm,
): CueSite | null {
  const at = cue.from;
  const before = readBefore(clause.tokens, at);
  const quoted = (clause.tokens[at]?.quoted && clause.tokens[cue.to]?.quoted) ?? false;
  const common = { ...cue, lemma: form.verb.lemma, frames: form.verb.frames, quoted };
  if (before !== null) {
    const found = findSubject(clause, before, form);
    if (found) return { ...common, ...found, tense: before.tense ?? tenseOf(form) };
  }
  return readInverted(clause, at, common, form);
}

interface Before {
  /** Index of the token before the verb, its auxiliaries and its adverbs. */
  index: number;
  auxiliary: boolean;
  progressive: boolean;
  tense: Tense | null;
}

/** Steps left over adverbs and auxiliaries; null when they make the verb no act of speaking (passive, modal, negated). */
function readBefore(tokens: readonly Token[], at: number): Before | null {
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

type Found = Pick<CueSite, "subject" | "placement" | "lead" | "gerund">;

function findSubject(clause: Clause, before: Before, form: CueForm): Found | null {
  const { tokens } = clause;
  const { index } = before;
  const gerund = form.forms.has("gerund") && !before.progressive;
  if (gerund) return findGerundSubject(clause, index);
  const direct = subjectEndingAt(clause, index + 1) ?? antecedentOf(clause, index);
  if (direct)
    return { subject: direct, placement: "before", lead: leadOf(tokens, direct.from), gerund: false };
  if (!form.forms.has("past") && !form.forms.has("third") && !form.forms.has("base") && !before.progressive)
    return null;
  const token = tokens[index];
  if (token?.text === ",") {
    const parted = subjectBeforeAside(clause, index);
    if (parted)
      return { subject: parted, placement: "before", lead: leadOf(tokens, parted.from), gerund: false };
  }
  const shared = sharedSubject(clause, index, form);
  if (shared) return { subject: shared, placement: "shared", lead: index, gerund: false };
  const far = subjectBeforeModifier(clause, index, form);
  return far ? { subject: far, placement: "before", lead: leadOf(tokens, far.from), gerund: false } : null;
}

/** "began by expressing". */
const BEGINS = /^(?:began|begun|started|opened|continued|concluded|closed|ended|finished|responded|replied)$/;

/** ", stressing that", "with the minister warning of". */
function findGerundSubject(clause: Clause, index: number): Found | null {
  const { tokens, sites } = clause;
  const token = tokens[index];
  if (!token) return null;
  const own = clause.mentions.find(({ to, from }) => to === index + 1 && tokens[from - 1]?.lower === "with");
  if (own) return { subject: own, placement: "before", lead: own.from - 1, gerund: true };
  if (token.lower === "by" && BEGINS.test(tokens[index - 1]?.lower ?? "")) {
    const opener = mainSubject(clause, index);
    return (
      opener && { subject: opener, placement: "before", lead: leadOf(tokens, opener.from), gerund: false }
    );
  }
  const hangs = /^(?:,|and|while|—|–)$/.test(token.lower) || (token.lower === "before" && index > 0);
  if (!hangs) return null;
  const last = sites.at(-1);
  if (token.lower === "and" && !last?.gerund) return null;
  const main = mainSubject(clause, index);
  const nearer =
    main && last && main.from > last.to && /^(?:but|and|while)$/.test(tokens[main.from - 1]?.lower ?? "");
  const subject = nearer ? main : (outermost(clause, last)?.subject ?? main);
  return subject ? { subject, placement: "shared", lead: index, gerund: true } : null;
}

/** "Rodriguez, who accused": the mention before the relative pronoun. */
function antecedentOf({ tokens, mentions }: Clause, index: number): Mention | null {
  if (tokens[index]?.lower !== "who") return null;
  const end = tokens[index - 1]?.text === "," ? index - 1 : index;
  const ending = mentions.filter(
    ({ to, kind }) => to === end && kind !== "pronoun" && (kind !== "state" || end < index),
  );
  return ending.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0] ?? null;
}

/** "Raisi stressed that Tehran opposes …, adding that": what hangs on the sentence hangs on the cue outside its "that". */
function outermost({ tokens, sites }: Clause, last: CueSite | undefined): CueSite | undefined {
  if (!last || last.gerund) return last;
  return sites.find(({ to }) => tokens[to]?.lower === "that" && to < last.from) ?? last;
}

/** The longest mention that ends here and stands where a subject can stand. */
function subjectEndingAt({ tokens, mentions }: Clause, end: number): Mention | null {
  const ending = mentions.filter(({ to, from }) => to === end && !isOblique(tokens, from));
  ending.sort((a, b) => b.to - b.from - (a.to - a.from));
  return ending[0] ?? null;
}

function isOblique(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before?.lower === "which" && /^(?:in|during|at|after)$/.test(tokens[from - 2]?.lower ?? ""))
    return false;
  return before !== undefined && BEFORE_SUBJECT.has(before.lower);
}

/** "Okada, asked about the incidents, said": the mention before the aside that ends with this comma; "the leaders of
 *  Japan and India, Fumio Kishida and Narendra Modi, agreed": the persons. */
function subjectBeforeAside(clause: Clause, comma: number): Mention | null {
  const { tokens, mentions } = clause;
  const apposed = mentions.find(
    ({ from, to, members }) =>
      to === comma && tokens[from - 1]?.text === "," && members.length > 1 && members.every(isPerson),
  );
  if (apposed) return { ...apposed, from: startOfPhrase(tokens, apposed.from - 1) };
  const starts = mentions.filter(
    ({ from, to, kind }) =>
      to <= comma &&
      tokens[to]?.text === "," &&
      (to < comma || tokens.slice(from, to).some(({ text }) => text === ",")) &&
      kind !== "pronoun" &&
      opensClause(tokens, from) &&
      comma - to < 40,
  );
  const subject = starts.at(-1);
  if (!subject) return null;
  const nearer = clause.sites.at(-1);
  return nearer && nearer.from > subject.to && nearer.placement === "before" && !nearer.gerund
    ? null
    : starts.length > 1
      ? (starts.find(({ to }) => !clause.sites.some((site) => site.from > to)) ?? subject)
      : subject;
}

function startOfPhrase(tokens: readonly Token[], comma: number): number {
  let from = comma;
  while (from > 0 && !PUNCTUATION.test(tokens[from - 1]?.text ?? "") && !tokens[from - 1]?.quoted) from -= 1;
  return from;
}

function isPerson({ kind }: Mention): boolean {
  return kind === "person";
}

/** "A military official speaking on condition of anonymity said". */
function subjectBeforeModifier(clause: Clause, index: number, form: CueForm): Mention | null {
  if (!/[cr]/.test(form.verb.frames) && form.verb.lemma !== "welcome") return null;
  const { tokens, mentions, sites } = clause;
  const floor = Math.max(sites.at(-1)?.to ?? 0, index - LONGEST_GAP);
  const subject = mentions.findLast(
    ({ from, to, kind }) =>
      from >= floor &&
      to <= index &&
      kind !== "pronoun" &&
      kind !== "state" &&
      opensClause(tokens, from) &&
      POSTMODIFIERS.has(tokens[to]?.lower ?? ""),
  );
  if (!subject) return null;
  for (let at = subject.to; at <= index; at += 1) {
    const text = tokens[at]?.text ?? "";
    if (PUNCTUATION.test(text) || QUOTE_MARK.test(text)) return null;
  }
  return subject;
}

/** "… and warned that": the subject of the cue before, else of the clause. */
function sharedSubject(clause: Clause, index: number, form: CueForm): Mention | null {
  const { tokens, sites } = clause;
  const link = tokens[index]?.lower;
  if (!form.forms.has("past") && !form.forms.has("third")) return null;
  const last = sites.at(-1);
  if (link === ",")
    return last && last.placement !== "after" && !last.gerund && tokens[last.to] !== undefined
      ? last.subject
      : null;
  if (link !== "and" && link !== "but" && link !== "or") return null;
  if (last?.tense === "past" && !form.forms.has("past")) return null;
  if (last && isAside(tokens, last, index)) return sites.at(-2)?.subject ?? mainSubject(clause, last.lead);
  if (last) return last.subject;
  return mainSubject(clause, index);
}

/** ", state media reported, and warned": the carrier told it, who is heard goes on. */
function isAside(tokens: readonly Token[], { lead, to }: CueSite, link: number): boolean {
  return tokens[lead - 1]?.text === "," && tokens[to]?.text === "," && to === link - 1;
}

/** The first mention before `limit` that opens a clause and that a word follows: who acts in it. */
function mainSubject({ tokens, mentions }: Clause, limit: number): Mention | null {
  const openings = mentions.filter(
    ({ from, to }) => to < limit && opensClause(tokens, from) && isVerbLike(tokens[to]),
  );
  const last = openings.at(-1);
  const widest = openings.filter(({ to }) => to === last?.to);
  return widest.toSorted((a, b) => a.from - b.from)[0] ?? null;
}

function isVerbLike(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{Ll}/u.test(token.text) &&
    !CONJUNCTIONS.has(token.lower) &&
    !/^(?:of|in|on|at|for|with|to|by|from|'s|’s)$/.test(token.lower)
  );
}

function opensClause(tokens: readonly Token[], from: number): boolean {
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
function leadOf(tokens: readonly Token[], from: number): number {
  let lead = from;
  while (
    lead > 0 &&
    CONJUNCTIONS.has(tokens[lead - 1]?.lower ?? "") &&
    !/^[:—–-]$/.test(tokens[lead - 1]?.text ?? "")
  )
    lead -= 1;
  return lead;
}

/** "…," said the minister. */
function readInverted(
  { tokens, mentions }: Clause,
  at: number,
  common: Omit<CueSite, "subject" | "placement" | "lead" | "gerund" | "tense">,
  form: CueForm,
): CueSite | null {
  const before = tokens[at - 1];
  if (!before || !/[cr]/.test(form.verb.frames) || !(QUOTE_MARK.test(before.text) || before.text === ","))
    return null;
  if (!form.forms.has("past") && !form.forms.has("third")) return null;
  const start = ADVERBS.has(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  const subject = mentions.filter(({ from }) => from === start).toSorted((a, b) => b.to - a.to)[0];
  if (
    !subject ||
    (subject.kind === "pronoun" && !QUOTE_MARK.test(before.text)) ||
    (before.text === "," && !QUOTE_MARK.test(tokens[at - 2]?.text ?? "") && form.verb.lemma !== "say")
  )
    return null;
  return { ...common, subject, placement: "after", lead: at, gerund: false, tense: tenseOf(form) };
}

/** "according to Xi". */
function readAccording({ tokens, mentions }: Clause, at: number): CueSite | null {
  if (tokens[at]?.lower !== "according" || tokens[at + 1]?.lower !== "to" || tokens[at]?.quoted) return null;
  const subject = mentions.filter(({ from }) => from === at + 2).toSorted((a, b) => b.to - a.to)[0];
  if (!subject) return null;
  return {
    from: at,
    to: at + 2,
    lemma: "according to",
    frames: "c",
    gerund: false,
    placement: "after",
    subject,
    lead: at,
    tense: "past",
    quoted: false,
    preposition: true,
  };
}

/** "quoted Wang as saying": the one quoted speaks. */
function readQuotedAs({ tokens, mentions }: Clause, at: number): CueSite | null {
  if (!QUOTING.has(tokens[at]?.lower ?? "") || tokens[at]?.quoted) return null;
  const subject = mentions.filter(({ from }) => from === at + 1).toSorted((a, b) => b.to - a.to)[0];
  const as = tokens.slice(at, at + 14).findIndex(({ lower }) => lower === "as");
  if (as < 0 || !/^(?:saying|telling|stating)$/.test(tokens[at + as + 1]?.lower ?? "")) return null;
  const passive = /^(?:was|were|is|been|being)$/.test(tokens[at - 1]?.lower ?? "");
  const speaker = passive ? mentions.findLast(({ to }) => to === at - 1) : subject;
  if (!speaker) return null;
  const carrier = passive ? undefined : mentions.findLast(({ to }) => to === at);
  return {
    from: at + as,
    to: at + as + 2,
    lemma: "quote",
    frames: "c",
    gerund: false,
    placement: "after",
    subject: speaker,
    carrier,
    lead: (passive ? speaker.from : carrier?.from) ?? at,
    tense: "past",
    quoted: false,
    preposition: false,
  };
}

/** "made clear that", "took note of". */
function readLightVerb(clause: Clause, at: number): CueSite | null {
  const { tokens } = clause;
  const lower = tokens[at]?.lower ?? "";
  const verb = LIGHT_VERBS.find(({ forms }) => forms.includes(lower));
  if (!verb || !isOutsideQuotes(tokens, at)) return null;
  const skip = /^(?:his|her|its|their|our)$/.test(tokens[at + 1]?.lower ?? "") ? 1 : 0;
  const rest = verb.rest.find((parts) =>
    parts.every((part, offset) => tokens[at + 1 + skip + offset]?.lower === part),
  );
  if (!rest) return null;
  const [base = "", third = "", past = ""] = verb.forms;
  const form =
    lower === base
      ? "base"
      : lower === third
        ? "third"
        : lower === past
          ? "past"
          : lower.endsWith("ing")
            ? "gerund"
            : "participle";
  const cue = { lemma: [base, ...rest].join(" "), frames: "cn", prepositions: new Set<string>() };
  return siteOf(
    clause,
    { from: at, to: at + 1 + skip + rest.length, preposition: true },
    { verb: cue, forms: new Set([form]) },
  );
}

function tenseOf({ forms }: CueForm): Tense {
  return forms.has("past") || forms.has("gerund") ? "past" : "present";
}

/** A cue in a quotation counts only as its first word: Wang "urged the two sides". */
function isOutsideQuotes(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.quoted) return tokens[at] !== undefined;
  const opening = tokens[at - 1]?.lower.endsWith("ly") ? at - 2 : at - 1;
  return QUOTE_MARK.test(tokens[opening]?.text ?? "") && !tokens[opening]?.quoted;
}
