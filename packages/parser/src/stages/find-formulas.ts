import { FORMULAS, NOT_LATIN } from "../lexicon/formulas";

/** Ids of the set phrases that a text uses, in the order of the list. */
export function findFormulas(text: string): string[] {
  const straight = text.replace(/[’‘]/g, "'").replace(/[‐‑]/g, "-").toLowerCase();
  const latin = !NOT_LATIN.test(straight);
  return FORMULAS.filter(({ patterns, latinPatterns }) =>
    (latin ? latinPatterns : patterns).some((pattern) => pattern.test(straight)),
  ).map(({ id }) => id);
}
