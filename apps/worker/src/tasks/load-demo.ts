import { type Db, hasAnyArticle, settleEvents } from "@readout/db";
import { getDemoState, saveDemoState } from "../demo/demo-setting";
import { listDemoArticles } from "../demo/list-demo-articles";
import { parseRecord } from "../ingest/parse-record";
import { storeArticle } from "../ingest/store-article";

/** Loads the demo set into an empty database, once; a load that was cut off is taken up again. Safe to run twice. */
export async function loadDemo(db: Db): Promise<{ articles: number; statements: number }> {
  const state = await getDemoState(db);
  const isDue = state === "loading" || (state === undefined && !(await hasAnyArticle(db)));
  if (!isDue) return { articles: 0, statements: 0 };
  await saveDemoState(db, "loading");
  const counts = { articles: 0, statements: 0 };
  for (const record of await listDemoArticles(new Date())) {
    const { statements } = await storeArticle(db, record, { isDemo: true, parse: parseRecord });
    counts.articles++;
    counts.statements += statements;
  }
  await settleEvents(db);
  await saveDemoState(db, "loaded");
  return counts;
}
