import type { Finding, Sentence } from "../../reading";
import { type Context, EDGE } from "./context";
import { trimSpan } from "./spans";

/** A sentence that is all quotation continues the words before it: in the same paragraph as more of the same statement. */
export function continueQuotation(
  { sentence, tokens, index }: Context,
  sentences: readonly Sentence[],
  findings: Finding[],
) {
  const last = findings.at(-1);
  const before = sentences[index - 1];
  if (!last || !before || last.lastSentence < index - 1 || !isAllQuoted(sentence)) return;
  const spans = sentence.quotes.flatMap((span) => trimSpan(tokens, span));
  if (spans.length === 0) return;
  if (before.paragraph === sentence.paragraph) {
    last.contentSpans = [...last.contentSpans, ...spans];
    last.lastSentence = index;
    return;
  }
  if (sentence.paragraph - before.paragraph > 1) return;
  findings.push({
    ...last,
    sentence: index,
    lastSentence: index,
    lemma: "",
    cueSpan: null,
    contentSpans: spans,
    recipient: null,
    relay: last.relay,
    nested: false,
  });
}

/** Every word of the sentence stands inside one quotation. */
export function isAllQuoted({ tokens, quotes }: Sentence): boolean {
  if (quotes.length === 0) return false;
  return tokens.every((token) => token.quoted || EDGE.test(token.text) || /^[()[\]]$/.test(token.text));
}
