import type { Connection } from "../client";
import { restoreBackup } from "./restore-backup";
import { writeBackup } from "./write-backup";

/** The lines of a backup. */
export async function backUp({ url }: Pick<Connection, "url">): Promise<string[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of writeBackup(url, { parser: "test" })) chunks.push(chunk);
  return Buffer.concat(chunks).toString().split("\n").slice(0, -1);
}

/** Nothing that the database may hold belongs to a starter list. */
export function restore(connection: Pick<Connection, "sql" | "url">, lines: string[]) {
  return restoreBackup(connection, stream(lines), { starter: { sources: [], feeds: [] } });
}

async function* stream(lines: string[]) {
  yield* lines;
}
