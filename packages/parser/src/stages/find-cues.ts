import { CUE_FORMS, LIGHT_VERBS } from "../lexicon/en/readout-verbs";
import type { CueSite, Mention, Sentence, Token } from "../reading";
import { QUOTING, readAccording, readQuotedAs } from "./find-cues/according";
import { type Clause, isOutsideQuotes } from "./find-cues/clause";
import { readLightVerb } from "./find-cues/light-verb";
import { siteOf } from "./find-cues/site";

/** Every word that a cue may begin with. */
const CUE_OPENERS: ReadonlySet<string> = new Set([
  "according",
  ...QUOTING,
  ...LIGHT_VERBS.flatMap(({ forms }) => forms),
  ...CUE_FORMS.keys(),
]);

/** Every cue of the sentence whose speaker it names, left to right. Cues within quotations are not the article's. */
export function findCues({ tokens }: Sentence, mentions: readonly Mention[]): CueSite[] {
  const clause: Clause = { tokens, mentions, sites: [] };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || !CUE_OPENERS.has(token.lower)) continue;
    const site =
      readAccording(clause, at) ??
      readQuotedAs(clause, at) ??
      readLightVerb(clause, at) ??
      readVerb(clause, at);
    if (!site) continue;
    clause.sites.push(site);
    at = Math.max(at, site.to - 1);
  }
  return clause.sites;
}

function readVerb(clause: Clause, at: number): CueSite | null {
  const token = clause.tokens[at];
  const form = token ? CUE_FORMS.get(token.lower) : undefined;
  if (!token || !form || !isOutsideQuotes(clause.tokens, at)) return null;
  if (token.lower === "state" && !isPlural(clause.tokens[at - 1])) return null;
  const adverb = /^(?:candidly|again|frankly|openly|strongly|back|also)$/.test(
    clause.tokens[at + 1]?.lower ?? "",
  )
    ? 1
    : 0;
  const particle = clause.tokens[at + 1 + adverb]?.lower ?? "";
  const preposition = form.verb.prepositions.has(particle);
  if (!preposition && /^x$/.test(form.verb.frames)) return null;
  return siteOf(clause, { from: at, to: preposition ? at + 2 + adverb : at + 1, preposition }, form);
}

/** Before "state" as a verb; after anything else it is the noun ("a Palestinian state", "the State Department"). */
function isPlural(before: Token | undefined): boolean {
  return (
    before !== undefined && (/^(?:we|they|i|you)$/.test(before.lower) || /^\p{Ll}{3,}s$/u.test(before.text))
  );
}
