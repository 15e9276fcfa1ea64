import type { CueForm } from "../../lexicon/en/readout-verbs";
import type { CueSite, Mention, Token } from "../../reading";
import { type Clause, isPerson } from "./clause";
import { opensClause } from "./lead";
import { mainSubject } from "./near-subject";
import { LONGEST_GAP, POSTMODIFIERS, PUNCTUATION, QUOTE_MARK } from "./word-lists";

/** "Okada, asked about the incidents, said": the mention before the aside that ends with this comma; "the leaders of
 *  Japan and India, Fumio Kishida and Narendra Modi, agreed": the persons. */
export function subjectBeforeAside(clause: Clause, comma: number): Mention | null {
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

/** "A military official speaking on condition of anonymity said". */
export function subjectBeforeModifier(clause: Clause, index: number, form: CueForm): Mention | null {
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
export function sharedSubject(clause: Clause, index: number, form: CueForm): Mention | null {
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
