import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readoutInto, runScript, score } from "./run.mjs";

/** Article texts of saved pages, and their titles, authors and dates. */
export async function measureExtraction(folder, temp) {
  const texts = await extract(join(folder, "html"), join(temp, "texts"), ({ text }) => ({
    articleBody: text,
  }));
  const seconds = texts.seconds;
  const { f1, precision, recall } = await score([
    join(folder, "score-extraction.mjs"),
    join(folder, "ground-truth.json"),
    texts.file,
  ]);
  const rows = [
    { measure: "text F1", value: 100 * f1, wanted: 97 },
    { measure: "text precision", value: 100 * precision },
    { measure: "text recall", value: 100 * recall },
    { measure: "pages a second", value: texts.pages / seconds, wanted: 8 },
  ];
  const meta = join(folder, "meta");
  return existsSync(meta) ? [...rows, ...(await measureMeta(meta, temp))] : rows;
}

async function measureMeta(folder, temp) {
  const { file } = await extract(
    join(folder, "html"),
    join(temp, "meta"),
    ({ title, byline, published, text }) => ({
      title,
      author: byline,
      date: published,
      articleBody: text,
    }),
  );
  const printed = await runScript([
    join(folder, "..", "score-meta.mjs"),
    join(folder, "expected.json"),
    file,
  ]);
  const accuracy = (field) =>
    100 * Number(new RegExp(`^${field} .*accuracy ([\\d.]+)`, "m").exec(printed)?.[1]);
  return [
    { measure: "dates right", value: accuracy("date"), wanted: 88 },
    { measure: "authors right", value: accuracy("author"), wanted: 62 },
    { measure: "titles right", value: accuracy("title") },
  ];
}

/** `readout extract` over a folder, as the scorers want it: an object by id. */
async function extract(folder, name, describe) {
  const lines = `${name}.jsonl`;
  const started = performance.now();
  await readoutInto(lines, ["extract", folder]);
  const seconds = (performance.now() - started) / 1000;
  const articles = readFileSync(lines, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const file = `${name}.json`;
  writeFileSync(
    file,
    JSON.stringify(Object.fromEntries(articles.map((article) => [article.id, describe(article)]))),
  );
  return { file, seconds, pages: readdirSync(folder).length };
}
