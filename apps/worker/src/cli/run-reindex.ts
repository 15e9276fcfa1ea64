import {
  countArticlesToReindex,
  type Db,
  finishReindexing,
  isReindexed,
  reindexArticles,
  reindexNames,
} from "@readout/db";
import { interruption } from "./interruption";
import { note } from "./output";
import { startProgress } from "./progress";
import { withDatabase } from "./with-database";

const BATCH = 100;

/** Brings the index of stored rows up to date, while the site may serve and others may write. */
export async function runReindex({ all }: { all: boolean }): Promise<void> {
  await withDatabase(async ({ db }) => {
    if (!all && (await isReindexed(db))) return note("all is up to date");
    await reindexNames(db);
    const articles = await reindexAll(db);
    await finishReindexing(db);
    note(`${articles} articles and their statements are up to date`);
  });
}

async function reindexAll(db: Db): Promise<number> {
  const progress = await startProgress("reindex", await countArticlesToReindex(db));
  let done = 0;
  try {
    for (let last = BATCH; last === BATCH; progress.update(done)) {
      interruption.throwIfAborted();
      last = await reindexArticles(db, { limit: BATCH });
      done += last;
    }
  } finally {
    progress.stop();
  }
  return done;
}
