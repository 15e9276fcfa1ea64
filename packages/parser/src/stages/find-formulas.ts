import { FORMULAS, NOT_LATIN } from "../lexicon/formulas";
import { matchAny } from "../lexicon/match-any";

const hasLatin = matchAny(FORMULAS.flatMap(({ latinPatterns }) => latinPatterns));

/** Ids of the set phrases that a text uses, in the order of the list. */
export function findFormulas(text: string): string[] {
  const straight = text.replace(/[’‘]/g, "'").replace(/[‐‑]/g, "-").toLowerCase();
  const latin = !NOT_LATIN.test(straight);
  if (latin && !hasLatin(straight)) return [];
  return FORMULAS.filter(({ patterns, latinPatterns }) =>
    (latin ? latinPatterns : patterns).some((pattern) => pattern.test(straight)),
  ).map(({ id }) => id);
}
