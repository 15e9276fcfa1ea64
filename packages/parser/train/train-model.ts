import { describeUnits } from "../src/model/read-units";
import { DESCRIPTION_SIZE } from "../src/model/describe-candidate";
import { LABEL_COUNT } from "../src/model/labels";
import { readTokens } from "../src/model/read-tokens";
import { buildChain } from "./build-chain";
import { ChainTrainer, createWeights } from "./chain-trainer";
import { collectExamples } from "./collect-examples";
import { growTrees } from "./grow-trees";
import { targetOf } from "./judge-candidate";
import { learnWords } from "./learn-words";
import type { AttributionModel, Decision } from "../src/model/attribution-model";
import type { TreeExamples } from "./grow-trees";
import type { WordOptions } from "./learn-words";
import type { GoldArticle } from "./read-corpus";

export interface ModelOptions {
  words: WordOptions;
  chain: {
    rounds: number;
    rate: number;
    decay: number;
    dropout: number;
    damping: number;
    rarest: number;
    most: number;
  };
  trees: { depth: number; trees: number; rate: number; least: number; sample: number };
  /** Parts of the articles: the trees judge what chains found in articles they had not seen. */
  folds: number;
  decision: Decision;
  seed: number;
  report: (line: string) => void;
}

type Reader = Pick<AttributionModel, "words" | "chain">;

/** Learns words, chain and trees from annotated articles. The same articles, options and seed give the same model. */
export function trainModel(articles: readonly GoldArticle[], options: ModelOptions): AttributionModel {
  const examples: TreeExamples[] = [];
  for (let fold = 0; fold < options.folds; fold++) {
    options.report(`fold ${fold + 1} of ${options.folds}`);
    const reader = trainReader(
      articles.filter((_, i) => i % options.folds !== fold),
      options,
    );
    examples.push(
      describeArticles(
        articles.filter((_, i) => i % options.folds === fold),
        reader,
      ),
    );
  }
  options.report("all articles");
  const reader = trainReader(articles, options);
  options.report("trees");
  const trees = growTrees(joinExamples(examples), { ...options.trees, seed: options.seed });
  return { ...reader, trees, decision: options.decision };
}

function trainReader(articles: readonly GoldArticle[], options: ModelOptions): Reader {
  const { rounds, rarest, most, ...settings } = options.chain;
  const { table, blind } = learnWords(articles, options.words);
  const { examples, hashes } = collectExamples(articles, blind, rarest);
  const weights = createWeights(LABEL_COUNT, hashes.length);
  const report = (round: number, loss: number) =>
    options.report(`  round ${round + 1}: loss ${loss.toFixed(4)}`);
  new ChainTrainer(weights, { ...settings, seed: options.seed, report }).train(examples, rounds);
  return { words: table, chain: buildChain(weights, hashes, examples, most) };
}

function describeArticles(articles: readonly GoldArticle[], reader: Reader): TreeExamples {
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
