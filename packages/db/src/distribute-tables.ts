import type { ISql, Sql } from "postgres";

/** Copied whole to every node, in the order of their foreign keys. */
export const REFERENCE_TABLES = [
  "sources",
  "people",
  "offices",
  "events",
  "event_corrections",
  "feeds",
  "facet_counts",
];

/** Cut by article, each beside the first one's shards. */
export const DISTRIBUTED_TABLES = [
  { table: "articles", column: "id" },
  { table: "article_versions", column: "article_id" },
  { table: "article_words", column: "article_id" },
  { table: "event_reports", column: "article_id" },
  { table: "event_claims", column: "article_id" },
  { table: "event_participants", column: "article_id" },
  { table: "statements", column: "article_id" },
  { table: "statement_pairs", column: "article_id" },
  { table: "statement_versions", column: "article_id" },
  { table: "article_origins", column: "article_id" },
  { table: "pages", column: "id" },
];

const TABLES = [...REFERENCE_TABLES, ...DISTRIBUTED_TABLES.map(({ table }) => table)];

/** Where the Citus extension is, spreads the tables over its nodes; elsewhere, and where all are spread, does nothing. */
export async function distributeTables(sql: Sql): Promise<void> {
  if (!(await hasCitus(sql))) return;
  const missing = await listUndistributed(sql);
  if (missing.size === 0) return;
  await sql.begin(async (transaction) => {
    // Citus takes no foreign key between a table it has and one it does not have yet.
    const keys = await listForeignKeys(transaction);
    for (const { table, name } of keys)
      await transaction`alter table ${sql(table)} drop constraint ${sql(name)}`;
    for (const table of REFERENCE_TABLES) {
      if (missing.has(table)) await transaction`select create_reference_table(${table})`;
    }
    for (const { table, column } of DISTRIBUTED_TABLES) {
      if (!missing.has(table)) continue;
      const beside = table === "articles" ? "default" : "articles";
      await transaction`select create_distributed_table(${table}, ${column}, colocate_with => ${beside})`;
    }
    for (const { table, name, definition } of keys) {
      await transaction`alter table ${sql(table)} add constraint ${sql(name)} ${sql.unsafe(definition)}`;
    }
  });
}

async function hasCitus(sql: Sql): Promise<boolean> {
  const [extension] = await sql`select 1 from pg_extension where extname = 'citus'`;
  return extension !== undefined;
}

async function listUndistributed(sql: Sql): Promise<Set<string>> {
  const rows = await sql<{ table: string }[]>`
    select name as "table" from unnest(${TABLES}::text[]) as name
    where not exists (select from pg_dist_partition where logicalrelid = name::regclass)`;
  return new Set(rows.map(({ table }) => table));
}

function listForeignKeys(sql: ISql) {
  return sql<{ table: string; name: string; definition: string }[]>`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and conrelid = any(${TABLES}::regclass[])`;
}
