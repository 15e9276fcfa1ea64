/** A word, number or single mark; offsets into the text as given. */
export interface Token {
  start: number;
  end: number;
  text: string;
}

export interface Sentence {
  start: number;
  end: number;
  /** Index into `SplitText.paragraphs`. */
  paragraph: number;
  /** Half-open range of indices into `SplitText.tokens`. */
  firstToken: number;
  lastToken: number;
}

export interface SplitText {
  paragraphs: { start: number; end: number }[];
  sentences: Sentence[];
  tokens: Token[];
}

const TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*|''|[^\s]/gu;
const PARAGRAPH = /[^\n\r\u2028\u2029]+/g;
const CJK_STOP = /^[。！？｡]$/;
const STOP = /^[.!?…]$/;
const CLOSER = /^(?:["”’»'')\]}」』]|'')$/;
const OPENS_SENTENCE = /^[^\p{Ll}\p{Pe}\p{Pf},;:.!?…%-]/u;
const INITIALS = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u;
const ABBREVIATIONS = new Set(
  "Mr Mrs Ms Dr Prof Gen Col Lt Maj Capt Cmdr Adm Sgt Sen Rep Reps Sens Gov Rev Hon St Jr Sr Amb Pres Messrs Inc Corp Co Ltd No vs v etc Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mt Ft".split(
    " ",
  ),
);

/** Cuts a text into paragraphs (at every line break), sentences and tokens. Linear in the text's length. */
export function splitText(text: string): SplitText {
  const split: SplitText = { paragraphs: [], sentences: [], tokens: [] };
  for (const match of text.matchAll(PARAGRAPH)) addParagraph(split, match[0], match.index);
  return split;
}

function addParagraph(split: SplitText, line: string, offset: number) {
  const first = split.tokens.length;
  for (const match of line.matchAll(TOKEN)) {
    const start = offset + match.index;
    split.tokens.push({ start, end: start + match[0].length, text: match[0] });
  }
  const start = split.tokens[first]?.start;
  const end = split.tokens.at(-1)?.end;
  if (start === undefined || end === undefined) return;
  split.paragraphs.push({ start, end });
  addSentences(split, first);
}

function addSentences({ sentences, tokens, paragraphs }: SplitText, first: number) {
  const paragraph = paragraphs.length - 1;
  let from = first;
  while (from < tokens.length) {
    const to = sentenceEnd(tokens, from);
    const start = tokens[from]?.start ?? 0;
    sentences.push({ start, end: tokens[to - 1]?.end ?? start, paragraph, firstToken: from, lastToken: to });
    from = to;
  }
}

function sentenceEnd(tokens: Token[], from: number): number {
  for (let i = from; i < tokens.length; i++) {
    const mark = tokens[i]?.text ?? "";
    if (!STOP.test(mark) && !CJK_STOP.test(mark)) continue;
    let next = i + 1;
    while (next < tokens.length && attaches(tokens, next)) next++;
    if (CJK_STOP.test(mark) || next === tokens.length) return next;
    if (ends(tokens, i, next)) return next;
    i = next - 1;
  }
  return tokens.length;
}

/** A further stop, or a closing mark that follows without a space, belongs to the sentence it ends. */
function attaches(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.start !== tokens[at - 1]?.end) return false;
  return STOP.test(token.text) || CJK_STOP.test(token.text) || CLOSER.test(token.text);
}

function ends(tokens: Token[], stop: number, next: number): boolean {
  const follower = tokens[next];
  if (!follower || follower.start === tokens[next - 1]?.end || !OPENS_SENTENCE.test(follower.text))
    return false;
  if (tokens[stop]?.text !== "." || next > stop + 1) return true;
  const word = tokens[stop - 1]?.text ?? "";
  if (tokens[stop - 1]?.end !== tokens[stop]?.start) return true;
  return !ABBREVIATIONS.has(word) && !INITIALS.test(word);
}
