import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import type { Bench } from "./bench";
import { makeArticle } from "./make-article";

interface Size {
  articles: number;
  /** Bytes of what is not read, such as the page's source, in each article. */
  padding?: number;
  seed?: number;
}

/** A file of JSON lines; the same ones for the same seed. */
export async function writeArticles(
  bench: Bench,
  { articles, padding = 0, seed = bench.seed }: Size,
): Promise<string> {
  const path = join(bench.folder, `articles-${seed}-${articles}-${padding}.jsonl`);
  const stream = createWriteStream(path);
  const source = "<p class=“filler”> ".repeat(Math.ceil(padding / 19)).slice(0, padding);
  for (let number = 0; number < articles; number++) {
    const line = JSON.stringify({ ...makeArticle(seed, number), ...(padding > 0 && { source }) });
    if (!stream.write(`${line}\n`)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "close");
  return path;
}
