import { countArticlesToReparse, settleEvents } from "@readout/db";
import { PARSER_VERSION } from "@readout/parser";
import { reparseArticles } from "../tasks/reparse-articles";
import { interruption } from "./interruption";
import { note } from "./output";
import { startProgress } from "./progress";
import { withDatabase } from "./with-database";

/** Parses the archive again, while the site may serve and others may write. */
export async function runReparse({ all }: { all: boolean }): Promise<void> {
  await withDatabase(async ({ db }) => {
    const due = await countArticlesToReparse(db, { parserVersion: all ? undefined : PARSER_VERSION });
    const progress = await startProgress("reparse", due);
    let totals = { articles: 0, kept: 0, added: 0, withdrawn: 0 };
    try {
      for await (totals of reparseArticles(db, { all, signal: interruption }))
        progress.update(totals.articles);
      await settleEvents(db, { signal: interruption });
    } finally {
      progress.stop();
      const { articles, kept, added, withdrawn } = totals;
      note(
        `${articles} articles parsed again: ${kept} statements kept, ${added} new, ${withdrawn} withdrawn`,
      );
    }
  });
}
