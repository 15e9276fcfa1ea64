import type { Clause } from "./clause";
import { leadOf } from "./lead";
import { type Found, mainSubject, outermost } from "./near-subject";

/** "began by expressing". */
const BEGINS = /^(?:began|begun|started|opened|continued|concluded|closed|ended|finished|responded|replied)$/;

/** ", stressing that", "with the minister warning of". */
export function findGerundSubject(clause: Clause, index: number): Found | null {
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
