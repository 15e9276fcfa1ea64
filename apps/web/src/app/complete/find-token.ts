/** What is being typed at the end of a text: a value of a field, or a word that may become a field or a name. */
export type Token =
  | { type: "value"; field: string; text: string; start: number }
  | { type: "word"; text: string; start: number };

const VALUE = /(?:^|[\s(-])([a-z]+):(?:[^\s"]*,)?("?)([^"]*)$/u;
const WORD = /(?:^|[\s(-])([\p{L}\p{M}\p{N}]+)$/u;

/** The token that ends where the caret stands; undefined where nothing is being typed. */
export function findToken(beforeCaret: string): Token | undefined {
  const [, field, quote, text = ""] = VALUE.exec(beforeCaret) ?? [];
  // Without an opening quotation mark a blank ends the value.
  if (field !== undefined && (quote === '"' || !/\s/.test(text))) {
    return { type: "value", field, text, start: beforeCaret.length - text.length - (quote?.length ?? 0) };
  }
  const word = WORD.exec(beforeCaret)?.[1];
  return word === undefined
    ? undefined
    : { type: "word", text: word, start: beforeCaret.length - word.length };
}
