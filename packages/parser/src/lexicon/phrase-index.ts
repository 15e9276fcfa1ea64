import { isWordUnit } from "./read-words";
import type { FoldedText } from "./fold-text";
import type { Word } from "./read-words";

export interface PhraseMatch<T> {
  form: string;
  value: T;
}

/** Phrases by the letters that they begin with, longest first, so that a text is read in one pass. */
export interface PhraseIndex<T> {
  byHead: ReadonlyMap<string, PhraseMatch<T>[]>;
}

const HEAD = /^[\p{L}\p{N}]+/u;

/** Indexes phrases as they are given (fold them and the text alike); the first of two equal forms wins. */
export function indexPhrases<T>(phrases: Iterable<readonly [form: string, value: T]>): PhraseIndex<T> {
  const unique = new Map<string, T>();
  for (const [form, value] of phrases) {
    if (!unique.has(form)) unique.set(form, value);
  }
  const byHead = new Map<string, PhraseMatch<T>[]>();
  for (const [form, value] of unique) {
    const head = HEAD.exec(form)?.[0] ?? "";
    const bucket = byHead.get(head);
    if (bucket) bucket.push({ form, value });
    else byHead.set(head, [{ form, value }]);
  }
  for (const bucket of byHead.values()) bucket.sort((a, b) => b.form.length - a.form.length);
  return { byHead };
}

/** The phrase that is exactly `form`. */
export function getPhrase<T>({ byHead }: PhraseIndex<T>, form: string): PhraseMatch<T> | undefined {
  return byHead.get(HEAD.exec(form)?.[0] ?? "")?.find((match) => match.form === form);
}

/** The longest phrase that begins with this word of the text and ends where a word ends. */
export function longestPhraseAt<T>(
  { byHead }: PhraseIndex<T>,
  text: string,
  { text: head, start }: Word,
): PhraseMatch<T> | undefined {
  return byHead
    .get(head)
    ?.find(({ form }) => text.startsWith(form, start) && endsWord(text, start + form.length));
}

/** Every phrase in the text, left to right, the longest at each place, without overlaps. */
export function findPhrases<T>(
  index: PhraseIndex<T>,
  { text, words }: FoldedText,
): (PhraseMatch<T> & { start: number; end: number })[] {
  const found = [];
  let end = 0;
  for (const word of words) {
    const match = word.start < end ? undefined : longestPhraseAt(index, text, word);
    if (!match) continue;
    end = word.start + match.form.length;
    found.push({ ...match, start: word.start, end });
  }
  return found;
}

function endsWord(text: string, end: number): boolean {
  return text.charAt(end - 1) === "-" || end >= text.length || !isWordUnit(text.charCodeAt(end));
}
