import type { CueForm } from "../../lexicon/en/readout-verbs";
import type { CueSite } from "../../reading";
import { readBefore } from "./before-verb";
import { type Clause, tenseOf } from "./clause";
import { readInverted } from "./inverted";
import { findSubject } from "./subject";

/** The cue with its subject, wherever that stands; null without one. */
export function siteOf(
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
