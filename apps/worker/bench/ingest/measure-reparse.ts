import { connect } from "@readout/db";
import { type Bench, print } from "./bench";
import { readLess } from "./read-less";
import { runIngest, runReadout } from "./run-readout";
import { startReader } from "./start-reader";
import { withServer } from "./with-server";
import { writeArticles } from "./write-articles";

const MOST = 3000;
/** Milliseconds for which the timeline is asked while nothing else runs. */
const ALONE = 10_000;

/** How fast the archive is parsed again, where much changes and where nothing does, and how long its readers wait meanwhile. */
export async function measureReparse(bench: Bench): Promise<void> {
  const articles = Math.min(MOST, bench.articles);
  const path = await writeArticles(bench, { articles });
  await withServer(bench, "reparse", async (url) => {
    await runIngest(url, path);
    const connection = connect(url);
    try {
      await readLess(connection.db);
      const found = await runReadout(url, ["reparse"]);
      print("reparse, a third new", `${(articles / found.seconds).toFixed(1)} articles/s`, "60");
      const alone = startReader(connection);
      await new Promise((resolve) => setTimeout(resolve, ALONE));
      const before = await alone.stop();
      const beside = startReader(connection);
      const same = await runReadout(url, ["reparse", "--all"]);
      const meanwhile = await beside.stop();
      print("reparse, nothing new", `${(articles / same.seconds).toFixed(1)} articles/s`, "60");
      print("a page of the timeline meanwhile", `p95 ${meanwhile} ms, ${before} ms alone`, "300 ms");
      print("memory", `at most ${Math.max(...found.memory, ...same.memory)} MB`, "400");
    } finally {
      await connection.close();
    }
  });
}
