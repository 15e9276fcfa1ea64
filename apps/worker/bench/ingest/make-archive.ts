import { createWriteStream, existsSync } from "node:fs";
import { mkdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip, gunzipSync } from "node:zlib";
import type { Bench } from "./bench";
import { multiplyRows } from "./multiply-rows";
import { runIngest, runReadout } from "./run-readout";
import { withServer } from "./with-server";
import { writeArticles } from "./write-articles";

/** So many are parsed; the others are the same under other ids. */
const PARSED = 2000;

/** A backup of so many articles, kept for the next run. */
export async function makeArchive(bench: Bench): Promise<string> {
  const path = join(bench.data, `archive-${bench.seed}-${bench.archive}.jsonl.gz`);
  if (existsSync(path)) return path;
  if (bench.archive > PARSED && bench.archive % PARSED > 0)
    throw new RangeError(`--archive takes up to ${PARSED} articles, or a multiple of ${PARSED}`);
  await mkdir(bench.data, { recursive: true });
  const parsed = join(bench.folder, "parsed.jsonl.gz");
  const articles = await writeArticles(bench, { articles: Math.min(PARSED, bench.archive) });
  await withServer(bench, "parsed", async (url) => {
    await runIngest(url, articles);
    await runReadout(url, ["db", "backup", parsed]);
  });
  const [head = "", ...rows] = gunzipSync(await readFile(parsed))
    .toString()
    .trimEnd()
    .split("\n");
  const copies = bench.archive / Math.min(PARSED, bench.archive);
  const lines = Readable.from(multiplyRows(head, rows, copies));
  await pipeline(lines, createGzip({ level: 1 }), createWriteStream(`${path}.part`));
  await rename(`${path}.part`, path);
  return path;
}
