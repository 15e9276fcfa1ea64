import { hash } from "node:crypto";
import { canonicalUrl } from "./canonical-url";
import { foldText } from "./fold-text";
import { remember } from "./remember";

const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

/** 80 bits of SHA-256 as 16 characters, the same on every machine: nothing in an id is random. */
export function hashId(...parts: (string | number | null)[]): string {
  const digest = hash("sha256", JSON.stringify(parts), "buffer");
  let [id, bits, held] = ["", 0, 0];
  for (const byte of digest.subarray(0, 10)) {
    bits = (bits << 8) | byte;
    for (held += 8; held >= 5; held -= 5) id += ALPHABET.charAt((bits >>> (held - 5)) & 31);
    bits &= 31;
  }
  return id;
}

/** Texts that differ only in line ends or in Unicode's composed forms are the same text. */
const respell = (text: string) => text.replace(/\r\n?/g, "\n").normalize("NFC");

/** SHA-256 of title and text, hex. Tells whether an article has changed. */
export function hashOfText({ title, text }: { title: string | null; text: string }): string {
  const spelt = JSON.stringify([title && respell(title), respell(text)]);
  return hash("sha256", spelt, "hex");
}

/** From the canonical address, whatever its scheme (http or https); from title and text where there is none. */
export function articleIdOf(article: { url: string | null; title: string | null; text: string }): string {
  const url = article.url && canonicalUrl(article.url);
  return url ? hashId("url", url.replace(/^https?:/, "")) : hashId("text", hashOfText(article));
}

/** Never from the name alone: namesakes of two countries are two people. */
export function personIdOf({
  type,
  name,
  country,
}: {
  type: string;
  name: string;
  country: string | null;
}): string {
  return hashId("person", type, foldName(name), country);
}

/** An article names few people, again and again. */
const foldName = remember(foldText, 5000);

export function sourceIdOf(name: string): string {
  return hashId("source", name);
}

/** From the address that it was added with. */
export function feedIdOf(url: string): string {
  return hashId("feed", canonicalUrl(url) ?? url);
}

export function eventIdOf(groupingKey: string): string {
  return hashId("event", groupingKey);
}

/** `ordinal` counts the article's statements with the same words. */
export function statementIdOf({
  articleId,
  words,
  ordinal,
}: {
  articleId: string;
  words: string;
  ordinal: number;
}): string {
  return hashId("statement", articleId, foldText(words), ordinal);
}
