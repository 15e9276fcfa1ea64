import { type Db, listArticlesToReparse, listStoredTexts, reparseArticles, settleEvents } from "@readout/db";
import { createThreads } from "../../src/ingest/threads";
import { toParsedRows } from "../../src/statement-rows";

/** Parses all articles as a parser would that does not find every third statement. */
export async function readLess(db: Db): Promise<void> {
  const threads = createThreads();
  for (let after: string | undefined = ""; after !== undefined;) {
    const due: { id: string }[] = await listArticlesToReparse(db, { after, limit: 100 });
    const texts = await listStoredTexts(
      db,
      due.map(({ id }) => id),
    );
    const readings = await threads.readStored(texts);
    const read = texts.flatMap((stored, index) => {
      const reading = readings[index];
      if (!reading || reading instanceof Error) return [];
      const { statements, events } = toParsedRows(stored.text, reading.parsed);
      const found = statements.filter((_, at) => at % 3 > 0);
      return [{ stored, parse: { statements: found, events, supported: true, parserVersion: "older" } }];
    });
    await reparseArticles(db, read, new Date());
    after = due.at(-1)?.id;
  }
  await settleEvents(db);
  await threads.close();
}
