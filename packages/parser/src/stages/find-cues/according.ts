import type { CueSite } from "../../reading";
import type { Clause } from "./clause";
import { words } from "./word-lists";

export const QUOTING = words("quoted cited quoting citing quotes");

/** "according to Xi". */
export function readAccording({ tokens, mentions }: Clause, at: number): CueSite | null {
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
export function readQuotedAs({ tokens, mentions }: Clause, at: number): CueSite | null {
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
