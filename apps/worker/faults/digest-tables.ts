import type { Connection } from "@readout/db";

/** A hash of each table's rows, whatever their order: equal ones hold the same. */
export async function digestTables({ sql }: Pick<Connection, "sql">): Promise<Record<string, string>> {
  const tables = await sql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`;
  const digests: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await sql<[{ digest: string }]>`
      select count(*) || ' rows ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as digest from ${sql(name)} t`;
    digests[name] = row.digest;
  }
  return digests;
}
