import { type SQL, sql } from "drizzle-orm";

/** The values as one array of PostgreSQL's. */
export function textArray(values: readonly string[]): SQL {
  return sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::text[]`;
}

/** PostgreSQL takes neither NUL nor halves of characters. */
export const storable = (text: string) => text.replace(/[\0\p{Cs}]/gu, "\ufffd");
