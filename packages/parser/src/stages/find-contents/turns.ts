import type { Finding, Turn } from "../../reading";
import { type Context, EDGE } from "./context";
import { isAllQuoted } from "./continue-quotation";
import { cutSpans, trimSpan } from "./spans";

/** "No." and "Thank you." of a transcript say too little to stand alone. */
const FEWEST_WORDS = 4;

/** A sentence of a transcript is its speaker's, whatever it says. */
export function readTurn(context: Context, { speaker, from }: Turn): Finding[] {
  const { sentence, tokens, index } = context;
  const contentSpans = isAllQuoted(sentence)
    ? sentence.quotes.flatMap((span) => trimSpan(tokens, span))
    : cutSpans(context, from, tokens.length);
  const words = tokens.slice(from).filter(({ text }) => !EDGE.test(text));
  if (!speaker || words.length < FEWEST_WORDS || contentSpans.length === 0) return [];
  return [
    {
      sentence: index,
      lastSentence: index,
      lemma: "",
      cueSpan: null,
      subject: speaker,
      contentSpans,
      recipient: null,
      relay: null,
      nested: false,
      turn: true,
      tense: "past",
    },
  ];
}
