import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readoutInto, score } from "./run.mjs";

/** Feed documents: cases whose every stated field is right, and those whose links are right too. */
export async function measureFeeds(folder, temp) {
  const lines = join(temp, "feeds.jsonl");
  await readoutInto(lines, ["feed", join(folder, "xml")]);
  const feeds = readFileSync(lines, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const predicted = join(temp, "feeds.json");
  writeFileSync(predicted, JSON.stringify(Object.fromEntries(feeds.map(({ id, ...feed }) => [id, feed]))));
  const { pass, strict } = await score([
    join(folder, "score-feeds.mjs"),
    join(folder, "expected.json"),
    predicted,
  ]);
  return [
    { measure: "cases passed", value: pass, wanted: 144 },
    { measure: "cases passed strictly", value: strict, wanted: 137 },
  ];
}
