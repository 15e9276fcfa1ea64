import { FEATURE_COUNT, createContext, readContext, readFeatures } from "../src/model/read-features";
import { readTokens } from "../src/model/read-tokens";
import { classifyWords } from "../src/model/word-table";
import { labelTokens } from "./label-tokens";
import type { ChainExamples } from "./chain-trainer";
import type { WordTable } from "../src/model/word-table";
import type { GoldArticle } from "./read-corpus";

export interface Collected {
  examples: ChainExamples;
  /** The hash of every dense feature. */
  hashes: Int32Array;
}

/** Hashed features and labels of all articles, each read with its own word table; features seen less than `rarest` times are left out. */
export function collectExamples(
  articles: readonly GoldArticle[],
  words: readonly WordTable[],
  rarest: number,
): Collected {
  const read = articles.map((article) => ({ article, tokens: readTokens(article.text) }));
  const total = read.reduce((sum, { tokens }) => sum + tokens.count, 0);
  const features = new Int32Array(total * FEATURE_COUNT);
  const labels = new Uint8Array(total);
  const units: number[] = [];
  const context = createContext(1000);
  let at = 0;
  for (const [index, { article, tokens }] of read.entries()) {
    const classes = classifyWords(tokens, words[index % words.length]!);
    labels.set(labelTokens(article, tokens), at);
    for (let unit = 0; unit + 1 < tokens.units.length; unit++) {
      readContext(context, tokens, classes, unit);
      units.push(at + context.from);
      for (let i = 0; i < context.size; i++) {
        const row = (at + context.from + i) * FEATURE_COUNT;
        readFeatures(context, i, features.subarray(row, row + FEATURE_COUNT));
      }
    }
    at += tokens.count;
  }
  units.push(total);
  const { hashes, counts } = numberFeatures(features, rarest);
  return {
    examples: { featureCount: FEATURE_COUNT, features, labels, counts, units: Int32Array.from(units) },
    hashes,
  };
}

/** Replaces hashes by dense numbers in place; rare ones become -1. */
export function numberFeatures(features: Int32Array, rarest: number) {
  const bits = Math.max(16, Math.ceil(Math.log2(features.length * 0.8)));
  const mask = 2 ** bits - 1;
  const keys = new Int32Array(mask + 1);
  const seen = new Int32Array(mask + 1);
  for (const hash of features) {
    const at = place(keys, mask, hash);
    keys[at] = hash;
    seen[at]!++;
  }
  let count = 0;
  const numbers = new Int32Array(mask + 1).fill(-1);
  for (let at = 0; at <= mask; at++) if (seen[at]! >= rarest) numbers[at] = count++;
  const hashes = new Int32Array(count);
  const counts = new Int32Array(count);
  for (let at = 0; at <= mask; at++) {
    if (numbers[at]! < 0) continue;
    hashes[numbers[at]!] = keys[at]!;
    counts[numbers[at]!] = seen[at]!;
  }
  for (let i = 0; i < features.length; i++) features[i] = numbers[place(keys, mask, features[i]!)]!;
  return { hashes, counts };
}

function place(keys: Int32Array, mask: number, hash: number): number {
  let at = (Math.imul(hash, 0x9e3779b1) >>> 3) & mask;
  while (keys[at] !== 0 && keys[at] !== hash) at = (at + 1) & mask;
  return at;
}
