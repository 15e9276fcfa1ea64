import { and, inArray } from "drizzle-orm";
import type { Db } from "../client";
import { statementPairs } from "../schema";
import type { Changes } from "./apply-changes";
import { inChunks } from "./in-chunks";
import { insertRows } from "./insert-rows";
import type { StatementRow } from "./statement-row";

/** Keeps one row for each actor and each other country it speaks to or about. */
export async function applyPairs(tx: Db, { removed, added }: Changes): Promise<void> {
  for (const rows of inChunks(removed)) {
    const ofArticles = inArray(statementPairs.articleId, [
      ...new Set(rows.map(({ articleId }) => articleId)),
    ]);
    const ids = rows.map(({ id }) => id);
    await tx.delete(statementPairs).where(and(ofArticles, inArray(statementPairs.id, ids)));
  }
  await insertRows(tx, statementPairs, added.flatMap(listPairs));
}

/** Every actor × counterpart, never a country with itself. */
function listPairs({ articleId, id, listedOn, actorCountries, counterpartCountries }: StatementRow) {
  return [...new Set(actorCountries)].flatMap((actor) =>
    [...new Set(counterpartCountries)]
      .filter((counterpart) => counterpart !== actor)
      .map((counterpart) => ({ articleId, actor, counterpart, listedOn, id })),
  );
}
