import { expect, test } from "vitest";
import { findAttributions } from "../src/model/find-attributions";
import { unpackModel } from "../src/model/unpack-model";
import { packModel } from "./pack-model";
import { SETTINGS } from "./settings";
import { trainModel } from "./train-model";
import type { GoldArticle } from "./read-corpus";

const SPEAKERS = ["The mayor", "A nurse", "The union", "Ms Okafor", "The bishop", "Two drivers"];
const CLAIMS = [
  "the bridge would open soon",
  "nobody had been asked",
  "the price was fair",
  "rain had helped the crops",
];

/** Small articles of one sentence a paragraph. */
function writeArticles(): GoldArticle[] {
  return SPEAKERS.map((speaker, i) => {
    const attributions: GoldArticle["attributions"] = [];
    let text = "";
    for (const claim of CLAIMS) {
      const start = text.length;
      const cue = start + speaker.length + 1;
      const content = cue + "said ".length;
      text += `${speaker} said ${claim}.\nThe road was empty that morning.\n`;
      attributions.push({
        source: [[start, start + speaker.length]],
        cue: [[cue, cue + 4]],
        content: [[content, content + claim.length]],
      });
    }
    return { id: String(i), text, attributions };
  });
}

const options = {
  ...SETTINGS,
  words: { ...SETTINGS.words, vectors: undefined },
  chain: { ...SETTINGS.chain, rounds: 30, dropout: 0.2, rarest: 2 },
  trees: { ...SETTINGS.trees, trees: 10, least: 1 },
  report: () => undefined,
};

test(
  "the same articles and seed give the same model, and it finds what it learned",
  { timeout: 60_000 },
  () => {
    const articles = writeArticles();
    const packed = packModel(trainModel(articles, options));
    expect(packModel(trainModel(articles, options))).toEqual(packed);
    const text = "The mayor said nobody had been asked.";
    const [found] = findAttributions(text, unpackModel(packed));
    expect(found?.sourceSpans).toEqual([[0, 9]]);
    expect(found?.cueSpans).toEqual([[10, 14]]);
    expect(found?.contentSpans).toEqual([[15, text.length - 1]]);
  },
);
