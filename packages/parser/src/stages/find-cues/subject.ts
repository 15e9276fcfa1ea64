import type { CueForm } from "../../lexicon/en/readout-verbs";
import type { Before } from "./before-verb";
import type { Clause } from "./clause";
import { sharedSubject, subjectBeforeAside, subjectBeforeModifier } from "./distant-subject";
import { findGerundSubject } from "./gerund-subject";
import { leadOf } from "./lead";
import { antecedentOf, type Found, subjectEndingAt } from "./near-subject";

/** Whose verb it is, by what stands before it. */
export function findSubject(clause: Clause, before: Before, form: CueForm): Found | null {
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
