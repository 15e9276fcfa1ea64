import type { CueForm } from "../../lexicon/en/readout-verbs";
import type { CueSite } from "../../reading";
import { type Clause, tenseOf } from "./clause";
import { ADVERBS, QUOTE_MARK } from "./word-lists";

/** "…," said the minister. */
export function readInverted(
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
