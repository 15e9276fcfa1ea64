import { SPEECH_NOUNS } from "../../lexicon/en/readout-verbs";
import type { CueSite, Token } from "../../reading";
import { type Context, hasWords, QUOTE_MARK } from "./context";

export const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|do|does|did|needs?|remains?|wants?|isn't|wasn't|aren't|won't|n't|not|been)$/;

/** "had repeatedly warned Manila": of what is not told. */
export function isOnlySomeone({ tokens, mentions }: Context, from: number, to: number): boolean {
  const someone = mentions.find((mention) => mention.from === from && mention.to <= to);
  const rest =
    someone &&
    tokens.slice(someone.to, to).filter(({ lower }) => !/^(?:before|again|earlier|today)$/.test(lower));
  return rest !== undefined && !hasWords(rest);
}

/** Does what follows fill the verb's frame? "China claims most of the waters" does not. */
export function isContent(
  part: readonly Token[],
  { frames, lemma, quoted, gerund, preposition }: CueSite,
  that = false,
): boolean {
  const first = part[0];
  if (!first || part.length < 1) return false;
  if (quoted || that || lemma === "according to") return true;
  if (preposition) return !/^(?:,|\.|;|and|but|or|condition)$/.test(first.lower);
  if (first.lower === "of") return false;
  if (lemma === "recall" && part.slice(0, 3).some(({ lower }) => /^(?:ambassador|envoy)s?$/.test(lower)))
    return false;
  if (lemma === "raise" && RAISED_OTHERWISE.test(first.lower)) return false;
  const lower = first.lower;
  const isQuote = QUOTE_MARK.test(first.text) || part.some(({ quoted: inside }) => inside);
  if (isQuote && !/w/.test(frames)) return true;
  if (/^(?:no|nothing|little)$/.test(lower)) return false;
  if (lower === "to") return /[io]/.test(frames);
  if (/^(?:how|why|what|whether|that)$/.test(lower)) return /[cnt]/.test(frames);
  if (
    /^(?:,|\.|;|and|but|or|by|with|from|in|at|as|because|after|before|when|while|for|against|than|on|over)$/.test(
      lower,
    )
  )
    return false;
  if (/w/.test(frames)) return SPEECH_NOUNS.has(lower) || SPEECH_NOUNS.has(part[1]?.lower ?? "");
  if (/^(?:express|voice|convey|exchange|offer|raise)$/.test(lemma)) return true;
  if (lemma === "call" || lemma === "describe") return gerund || lemma === "describe";
  if (/[no]/.test(frames) || /r/.test(frames))
    return hasWords(part.slice(1)) || !/^(?:it|them|him|her|this)$/.test(lower);
  if (frames.includes("c")) return lemma === "say" || lemma === "add" || hasFiniteVerb(part);
  return frames === "x";
}

/** "raised tariffs", "raised fears": nothing is said. */
const RAISED_OTHERWISE =
  /^(?:fears?|eyebrows|tariffs?|taxes|rates?|prices?|money|funds|tensions?|hopes|its|their|the)$/;

/** A clause, not only a phrase. */
export function hasFiniteVerb(part: readonly Token[]): boolean {
  for (const { lower, text } of part) {
    if (/^(?:which|who|where)$/.test(lower)) return false;
    if (FINITE.test(lower) || (/^\p{Ll}+(?:ed|es)$/u.test(text) && !/(?:ies|sses|ces|ges|ses)$/.test(lower)))
      return true;
  }
  return false;
}
