import { sql } from "drizzle-orm";
import type { Db } from "../client";
import { statementVersions } from "../schema";
import { inChunks } from "./in-chunks";
import type { StatementRow } from "./statement-row";

/** Keeps statements as they were in the version of their article that another takes the place of. */
export async function keepSuperseded(tx: Db, stored: StatementRow[], written: StatementRow[]): Promise<void> {
  const versions = new Map(written.map(({ id, version }) => [id, version]));
  const superseded = stored.filter(({ id, version }) => (versions.get(id) ?? version) !== version);
  for (const chunk of inChunks(superseded)) {
    await tx
      .insert(statementVersions)
      .values(
        chunk.map((row) => ({ articleId: row.articleId, id: row.id, version: row.version, row: { ...row } })),
      )
      .onConflictDoUpdate({
        target: [statementVersions.articleId, statementVersions.id, statementVersions.version],
        set: { row: sql`excluded.row` },
      });
  }
}
