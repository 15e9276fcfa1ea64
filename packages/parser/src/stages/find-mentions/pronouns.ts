import { CUE_FORMS } from "../../lexicon/en/readout-verbs";
import { PRONOUNS } from "../../lexicon/en/role-nouns";
import type { Mention, Token } from "../../reading";
import { kindOfHead } from "./heads";
import type { Reading } from "./reading";

/** "He", "they", and "both" where they act. */
export function findPronouns({ tokens }: Reading): Mention[] {
  const pronouns: Mention[] = [];
  for (const [at, { lower, text }] of tokens.entries()) {
    const both = (lower === "both" || lower === "two") && isBeforeCue(tokens, at);
    if (!both && !PRONOUNS.has(lower)) continue;
    pronouns.push({
      kind: both ? "group" : "pronoun",
      from: lower === "two" && tokens[at - 1]?.lower === "the" ? at - 1 : at,
      to: at + 1,
      head: lower === "two" ? "sides" : lower,
      name: null,
      office: null,
      country: null,
      definite: true,
      text,
      members: [],
      body: null,
    });
  }
  return pronouns;
}

/** "The two agreed", "both said". */
function isBeforeCue(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? "";
  return !kindOfHead(next) && CUE_FORMS.has(next);
}
