import { LIGHT_VERBS } from "../../lexicon/en/readout-verbs";
import type { CueSite } from "../../reading";
import { type Clause, isOutsideQuotes } from "./clause";
import { siteOf } from "./site";

/** "made clear that", "took note of". */
export function readLightVerb(clause: Clause, at: number): CueSite | null {
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
