import { type Bench, print } from "./bench";
import { measureWriting } from "./measure-writing";
import { runIngest } from "./run-readout";
import { withServer } from "./with-server";
import { writeArticles } from "./write-articles";

/** The same articles a second time. */
export async function measureAgain(bench: Bench): Promise<void> {
  if (bench.rates.empty === undefined) await measureWriting(bench);
  const path = await writeArticles(bench, { articles: bench.articles });
  const { seconds } = await withServer(bench, "empty", (url) => runIngest(url, path));
  print("the same again", `${(bench.articles / seconds).toFixed(0)} articles/s`, "400");
}
