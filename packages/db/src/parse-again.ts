import type { Db } from "./client";
import { listStoredTexts, type Reparse, reparseArticles } from "./queries/reparse-articles";

/** What a test's second parse of an article finds: version 2 of the parser reads it. */
export async function parseAgain(
  db: Db,
  articleId: string,
  { at, ...found }: Pick<Reparse, "events" | "statements"> & { at: Date },
) {
  const parse = { ...found, supported: true, parserVersion: "2" };
  const texts = await listStoredTexts(db, [articleId]);
  const { counts } = await reparseArticles(
    db,
    texts.map((stored) => ({ stored, parse })),
    at,
  );
  return counts;
}
