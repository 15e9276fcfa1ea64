import { LABEL_COUNT } from "../src/model/labels";
import { readTokens } from "../src/model/read-tokens";
import { DESCRIPTION_SIZE, describeUnits } from "../src/model/read-units";
import { buildChain } from "./build-chain";
import { ChainTrainer, createWeights } from "./chain-trainer";
import { collectCueExamples } from "./collect-cue-examples";
import { collectExamples } from "./collect-examples";
import { growTrees } from "./grow-trees";
import { targetOf } from "./judge-candidate";
import { learnWords } from "./learn-words";
import type { AttributionModel, Decision } from "../src/model/attribution-model";
import type { Chain } from "../src/model/chain";
import type { ReadPart } from "./collect-cue-examples";
import type { Collected } from "./collect-examples";
import type { TreeExamples } from "./grow-trees";
import type { WordOptions } from "./learn-words";
import type { GoldArticle } from "./read-corpus";

export interface ChainOptions {
  rounds: number;
  rate: number;
  decay: number;
  dropout: number;
  damping: number;
  rarest: number;
  most: number;
}

export interface ModelOptions {
  words: WordOptions;
  chain: ChainOptions;
  cueChain: ChainOptions;
  trees: { trees: number; rate: number; least: number; sample: number };
  /** Parts of the articles: each step learns from what the step before makes of articles it had not seen. */
  folds: number;
  decision: Decision;
  seed: number;
  report: (line: string) => void;
}

/** Learns words, chains and trees from annotated articles. The same articles, options and seed give the same model. */
export function trainModel(articles: readonly GoldArticle[], options: ModelOptions): AttributionModel {
  const parts = Array.from({ length: options.folds }, (_, fold): ReadPart => {
    options.report(`first chain without part ${fold + 1} of ${options.folds}`);
    const reader = trainReader(
      articles.filter((_, i) => i % options.folds !== fold),
      options,
    );
    return { articles: articles.filter((_, i) => i % options.folds === fold), reader };
  });
  options.report("first chain");
  const reader = trainReader(articles, options);
  const examples = parts.map((part) => {
    options.report("second chain without a part");
    const cueChain = trainCueChain(
      parts.filter((other) => other !== part),
      options,
    );
    return describeArticles(part.articles, { ...part.reader, cueChain });
  });
  options.report("second chain");
  const cueChain = trainCueChain(parts, options);
  options.report("trees");
  const trees = growTrees(joinExamples(examples), { ...options.trees, seed: options.seed });
  return { ...reader, cueChain, trees, decision: options.decision };
}

function trainReader(articles: readonly GoldArticle[], options: ModelOptions): ReadPart["reader"] {
  const { table, blind } = learnWords(articles, options.words);
  const chain = trainChain(collectExamples(articles, blind, options.chain.rarest), options.chain, options);
  return { words: table, chain };
}

function trainCueChain(parts: readonly ReadPart[], options: ModelOptions): Chain {
  return trainChain(collectCueExamples(parts, options.cueChain.rarest), options.cueChain, options);
}

function trainChain(
  { examples, hashes }: Collected,
  { rounds, most, ...settings }: ChainOptions,
  { seed, report }: ModelOptions,
): Chain {
  const weights = createWeights(LABEL_COUNT, hashes.length);
  const trainer = new ChainTrainer(weights, {
    ...settings,
    seed,
    report: (round, loss) => report(`  round ${round + 1}: loss ${loss.toFixed(4)}`),
  });
  trainer.train(examples, rounds);
  return buildChain(weights, hashes, examples, most);
}

function describeArticles(
  articles: readonly GoldArticle[],
  reader: Parameters<typeof describeUnits>[1],
): TreeExamples {
  const descriptions: Float32Array[] = [];
  const targets: number[] = [];
  for (const article of articles) {
    const tokens = readTokens(article.text);
    const judge = targetOf(article, tokens);
    for (const candidate of describeUnits(tokens, reader).flat()) {
      descriptions.push(candidate.description);
      targets.push(judge(candidate).target);
    }
  }
  return {
    size: DESCRIPTION_SIZE,
    descriptions: concatenate(descriptions),
    targets: Float32Array.from(targets),
  };
}

function joinExamples(parts: readonly TreeExamples[]): TreeExamples {
  return {
    size: DESCRIPTION_SIZE,
    descriptions: concatenate(parts.map(({ descriptions }) => descriptions)),
    targets: concatenate(parts.map(({ targets }) => targets)),
  };
}

function concatenate(parts: readonly Float32Array[]): Float32Array {
  const joined = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
