import type { CountryWord, Mention, Sentence, Token } from "../../reading";

/** Per token of a sentence: the country or body word that covers it. */
export type Cover = (CountryWord | undefined)[];

/** A sentence whose countries are known. */
export interface Reading {
  tokens: readonly Token[];
  cover: Cover;
  text: string;
}

/** Lays the words for countries over the tokens of each sentence. */
export function readAll(
  text: string,
  sentences: readonly Sentence[],
  words: readonly CountryWord[],
): Reading[] {
  let next = 0;
  return sentences.map(({ tokens, start, end }) => {
    const cover: Cover = Array.from({ length: tokens.length });
    while (next < words.length && (words[next]?.span[1] ?? 0) <= start) next += 1;
    let index = 0;
    for (let word = words[next]; word && word.span[0] < end; word = words[next]) {
      while (index < tokens.length && (tokens[index]?.end ?? 0) <= word.span[0]) index += 1;
      for (let at = index; at < tokens.length && (tokens[at]?.start ?? end) < word.span[1]; at += 1) {
        const token = tokens[at];
        if (token && token.start >= word.span[0]) cover[at] = word;
      }
      next += 1;
    }
    return { tokens, cover, text };
  });
}

export function isPossessive(token: Token | undefined): boolean {
  return token?.lower === "'s" || token?.lower === "’s";
}

export function nameOf({ tokens }: Reading, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}

/** The first country before the head, else the first after it. */
export function countryIn(cover: Cover, from: number, to: number, head: number): string | null {
  for (let at = from; at <= head; at += 1) if (cover[at]?.code) return cover[at]?.code ?? null;
  for (let at = head; at < to; at += 1) if (cover[at]?.code) return cover[at]?.code ?? null;
  return null;
}

/** The words as they stand in the text. */
export function textOf({ tokens, text }: Reading, from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? text.slice(first.start, last.end) : "";
}

/** Per token: some mention holds it. */
export function takenBy(found: readonly Mention[], size: number): boolean[] {
  const taken = new Array<boolean>(size).fill(false);
  for (const { from, to } of found) taken.fill(true, from, to);
  return taken;
}
