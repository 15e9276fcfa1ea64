import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readoutInto, score } from "./run.mjs";

/** Statements of the annotated articles of the development half. */
export async function measureBilateral(folder, temp) {
  const input = join(temp, "bilateral.jsonl");
  const predicted = join(temp, "bilateral-predicted.jsonl");
  writeFileSync(input, readLines(join(folder, "articles")));
  await readoutInto(predicted, ["parse", input]);
  const scorer = join(folder, "score-bilateral.mjs");
  const { statement_f1, detection, on_matched } = await score([
    scorer,
    "--pred",
    predicted,
    "--split",
    "dev",
  ]);
  return [
    { measure: "statement F1", value: 100 * statement_f1.f1, wanted: 85 },
    { measure: "found F1", value: 100 * detection.f1, wanted: 88 },
    { measure: "speaker", value: 100 * on_matched.speaker_last_token_and_country, wanted: 95 },
    { measure: "country", value: 100 * on_matched.speaker_country, wanted: 97 },
    { measure: "kind", value: 100 * on_matched.kind, wanted: 97 },
    { measure: "counterparts F1", value: 100 * on_matched.counterparts_set_f1, wanted: 90 },
    { measure: "said-on", value: 100 * on_matched.said_on, wanted: 88 },
    { measure: "topics F1", value: 100 * on_matched.topics_micro_f1, wanted: 70 },
  ];
}

function readLines(articles) {
  const texts = readdirSync(articles).map((name) => readFileSync(join(articles, name), "utf8"));
  return texts.map((text) => `${JSON.stringify(JSON.parse(text))}\n`).join("");
}
