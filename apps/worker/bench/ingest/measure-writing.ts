import { type Bench, print } from "./bench";
import { runIngest } from "./run-readout";
import { withServer } from "./with-server";
import { writeArticles } from "./write-articles";

/** New articles into an empty database. */
export async function measureWriting(bench: Bench): Promise<void> {
  const path = await writeArticles(bench, { articles: bench.articles });
  const { seconds } = await withServer(bench, "empty", (url) => runIngest(url, path));
  const rate = bench.articles / seconds;
  bench.rates.empty = rate;
  print(`${bench.articles} articles, JSON lines`, `${rate.toFixed(1)} articles/s`, "60");
}
