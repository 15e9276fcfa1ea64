import { rm } from "node:fs/promises";
import { type Bench, print } from "./bench";
import { runIngest } from "./run-readout";
import { withServer } from "./with-server";
import { writeArticles } from "./write-articles";

/** As dumps have it, each line holds more than its article. */
const LINE = 200_000;
const TENTHS = 10;

/** A file as large as archives come, all of its articles new. */
export async function measureMemory(bench: Bench): Promise<void> {
  const articles = Math.round((bench.megabytes * 1e6) / LINE);
  const path = await writeArticles(bench, { articles, padding: LINE - 4000, seed: bench.seed + 1 });
  const { memory } = await withServer(bench, "memory", (url) => runIngest(url, path));
  await rm(path);
  const tenths = Array.from({ length: TENTHS }, (_, tenth) =>
    Math.max(...memory.slice((tenth * memory.length) / TENTHS, ((tenth + 1) * memory.length) / TENTHS)),
  );
  print(
    `memory over ${bench.megabytes} MB`,
    `at most ${Math.max(...memory)} MB; most in each tenth of the time ${tenths.join(" ")}`,
    "400, flat",
  );
}
