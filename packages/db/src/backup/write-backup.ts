import { createHash } from "node:crypto";
import type { Connection } from "../client";
import { listMigrationHashes } from "../migrate";
import { type End, type Head, TABLES } from "./tables";

const ROWS_AT_ONCE = 500;

/** Tells the schema of a backup from another. */
export const nameSchema = () => createHash("sha256").update(listMigrationHashes().join()).digest("hex");

/**
 * Writes everything stored as JSON lines: a head, a line `{"table":…,"row":…}` for each row, an end with the counts.
 * All of it as of one moment, whoever writes meanwhile. Returns the counts.
 */
export async function writeBackup(
  { sql }: Connection,
  write: (lines: string) => Promise<void>,
): Promise<Record<string, number>> {
  const head: Head = { readout: "backup", form: 1, schema: nameSchema() };
  await write(`${JSON.stringify(head)}\n`);
  const counts: Record<string, number> = {};
  await sql.begin("isolation level repeatable read read only", async (transaction) => {
    for (const table of TABLES) {
      counts[table] = 0;
      const rows = transaction<{ row: string }[]>`select to_jsonb(t)::text as row from ${sql(table)} t`;
      for await (const batch of rows.cursor(ROWS_AT_ONCE)) {
        counts[table] += batch.length;
        await write(batch.map(({ row }) => `{"table":"${table}","row":${row}}\n`).join(""));
      }
    }
  });
  const end: End = { end: counts };
  await write(`${JSON.stringify(end)}\n`);
  return counts;
}
