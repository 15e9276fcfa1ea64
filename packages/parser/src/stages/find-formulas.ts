import { FORMULAS } from "../lexicon/formulas";

/** Ids of the set phrases that a text uses, in the order of the list. */
export function findFormulas(text: string): string[] {
  const straight = text.replace(/[’‘]/g, "'").replace(/[‐‑]/g, "-");
  return FORMULAS.filter(({ patterns }) => patterns.some((pattern) => pattern.test(straight))).map(
    ({ id }) => id,
  );
}
