import { findCountryMentions } from "@readout/parser/country-mentions";
import { findFormulas } from "@readout/parser/formulas";
import { FUNCTION_WORDS } from "@readout/parser/function-words";
import type { Span } from "@readout/parser";
import { stemmer } from "stemmer";
import { fold } from "../fold";
import { COMMON, conceptOf } from "./concepts";
import { type Quantity, readNumbers } from "./read-numbers";
import { dropFrames } from "./reporting-words";
import type { Claim } from "./types";

export interface Features {
  /** Concepts, countries (`@IR`), formulas (`#one-china-principle`), topics (`~nuclear`), each once. */
  terms: Set<string>;
  /** Concepts that stand after a "not". */
  negated: Set<string>;
  quantities: Quantity[];
}

const NEGATORS = new Set("not no never cannot nobody none neither nor without nothing nt".split(" "));
/** A "not" reaches so many words that carry meaning. */
const SCOPE = 3;

/** What a claim says, free of its wording as far as that goes. */
export function readFeatures({ words: told, lang, topics, formulas }: Claim): Features {
  const words = dropFrames(told);
  const countries = findCountryMentions(words);
  const terms = new Set<string>([
    ...countries.map(({ code }) => `@${code}`),
    ...[...formulas, ...findFormulas(words)].map((id) => `#${id}`),
    ...topics.map((topic) => `~${topic}`),
  ]);
  const negated = new Set<string>();
  let reach = 0;
  for (const word of listWords(words, countries)) {
    if (NEGATORS.has(word)) reach = SCOPE;
    if (word.length < 2 || FUNCTION_WORDS.has(word) || NEGATORS.has(word)) continue;
    const concept = lang === "en" || lang === null ? conceptOf(stemmer(word)) : word;
    terms.add(concept);
    if (reach-- > 0) negated.add(concept);
  }
  return { terms, negated, quantities: readNumbers(words) };
}

/** Lower case, without the countries, which are terms of their own. */
function listWords(words: string, countries: { span: Span }[]): string[] {
  let rest = "";
  let end = 0;
  for (const { span } of countries) {
    rest += `${words.slice(end, span[0])} `;
    end = span[1];
  }
  rest += words.slice(end);
  return fold(rest.replace(/n[’']t\b/gi, " not").replace(/[’']s\b/g, "")).split(" ");
}

/** The weight of each term among these claims: the rarer the heavier; what diplomacy says daily counts little. */
export function weighTerms(all: Features[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of all) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map(
    [...counts].map(([term, count]) => [term, kindWeight(term) * Math.log(1 + all.length / count)]),
  );
}

function kindWeight(term: string): number {
  if (term.startsWith("#")) return 1.5;
  if (term.startsWith("@") || term.startsWith("~")) return 0.5;
  return COMMON.has(term) ? 0.35 : 1;
}
