import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { packModel, writeModule } from "./pack-model";
import { readCorpus } from "./read-corpus";
import { SETTINGS } from "./settings";
import { trainModel } from "./train-model";

const { values } = parseArgs({
  options: { corpus: { type: "string" }, vectors: { type: "string" }, out: { type: "string" } },
});
const { corpus, vectors, out } = values;
if (corpus === undefined || out === undefined) {
  process.stderr.write("usage: train.ts --corpus TRAIN.jsonl [--vectors VECTORS.json] --out MODEL.js\n");
  process.exit(2);
}
const model = trainModel(readCorpus(corpus), {
  ...SETTINGS,
  words: { ...SETTINGS.words, vectors },
  report: (line) => process.stderr.write(`${line}\n`),
});
writeFileSync(out, writeModule(packModel(model)));
