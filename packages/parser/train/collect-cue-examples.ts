import { createCueContext, readCueContext, reachOf } from "../src/model/cue-context";
import { CUE_FEATURE_COUNT, readCueFeatures } from "../src/model/cue-features";
import { traceThrough } from "../src/model/best-paths";
import { LABEL } from "../src/model/labels";
import { createUnitReader } from "../src/model/read-unit";
import { readTokens } from "../src/model/read-tokens";
import { numberFeatures } from "./collect-examples";
import { labelTokens, rangesOf } from "./label-tokens";
import type { AttributionModel } from "../src/model/attribution-model";
import type { TokenTable } from "../src/model/read-tokens";
import type { Collected } from "./collect-examples";
import type { GoldArticle } from "./read-corpus";

/** Articles with a reader that has not learned from them. */
export interface ReadPart {
  articles: readonly GoldArticle[];
  reader: Pick<AttributionModel, "words" | "chain">;
}

interface Example {
  labels: Uint8Array;
  features: Int32Array;
}

/** For each cue of the annotators one unit: hashed features of the tokens in reach and their part in its statement. */
export function collectCueExamples(parts: readonly ReadPart[], rarest: number): Collected {
  const collected = parts.flatMap(({ articles, reader }) =>
    articles.flatMap((article) => readArticle(article, reader)),
  );
  const total = collected.reduce((sum, { labels }) => sum + labels.length, 0);
  const features = new Int32Array(total * CUE_FEATURE_COUNT);
  const labels = new Uint8Array(total);
  const units: number[] = [];
  let at = 0;
  for (const example of collected) {
    units.push(at);
    features.set(example.features, at * CUE_FEATURE_COUNT);
    labels.set(example.labels, at);
    at += example.labels.length;
  }
  units.push(total);
  const { hashes, counts } = numberFeatures(features, rarest);
  return {
    examples: { featureCount: CUE_FEATURE_COUNT, features, labels, counts, units: Int32Array.from(units) },
    hashes,
  };
}

function readArticle(article: GoldArticle, reader: ReadPart["reader"]): Example[] {
  const tokens = readTokens(article.text);
  const { readUnit, expectCues } = createUnitReader(tokens, reader);
  const context = createCueContext();
  return [...cuesByUnit(article, tokens)].flatMap(([index, cues]) => {
    const read = readUnit(index);
    const starts = cues.map(({ start }) => start - read.from);
    const unit = expectCues(read, [Math.min(...starts), Math.max(...starts)]);
    return cues.map(({ gold }, cue) => {
      const start = starts[cue]!;
      const { first, last } = reachOf(unit, start);
      readCueContext(context, unit, traceThrough(unit.paths, start, LABEL.cue, first, last), start);
      const features = new Int32Array((last - first) * CUE_FEATURE_COUNT);
      for (let i = first; i < last; i++) {
        const row = (i - first) * CUE_FEATURE_COUNT;
        readCueFeatures(unit, context, i, features.subarray(row, row + CUE_FEATURE_COUNT));
      }
      const labels = labelTokens({ ...article, attributions: [gold] }, tokens);
      return { features, labels: labels.slice(unit.from + first, unit.from + last) };
    });
  });
}

function cuesByUnit({ attributions }: GoldArticle, tokens: TokenTable) {
  const units = new Map<number, { start: number; gold: GoldArticle["attributions"][number] }[]>();
  for (const gold of attributions) {
    const start = rangesOf(gold.cue, tokens)[0]?.[0];
    if (start === undefined) continue;
    const unit = tokens.units.findIndex((from, index) => from <= start && start < tokens.units[index + 1]!);
    const cues = units.get(unit) ?? [];
    units.set(unit, cues);
    cues.push({ start, gold });
  }
  return units;
}
