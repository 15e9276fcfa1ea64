import { drizzle, type PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import type { PgDatabase } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { findUnavailability } from "./database-unavailable";
import { prepareRepeated } from "./prepare-repeated";
import * as schema from "./schema";

/** What queries take: the database itself, or a transaction in it. */
export type Db = PgDatabase<PostgresJsQueryResultHKT, typeof schema>;

export type Connection = ReturnType<typeof connect>;

interface Options {
  /** Connections held open at most. */
  max?: number;
  /** What `pg_stat_activity` shows. */
  applicationName?: string;
  /** Milliseconds after which the server gives up on a statement; as the server has it by default. */
  statementTimeout?: number;
}

const LONGEST_PAUSE_S = 1;

/** Seconds until a lost connection is tried again: left alone, the pauses grow to 20 s, and a mended database is not noticed. */
const pauseBefore = (attempt: number) =>
  Math.min(2 ** attempt / 100, LONGEST_PAUSE_S) * (0.5 + Math.random() / 2);

/** A pool of connections, opened when first used. Whoever connects calls `close`, or the process does not end. */
export function connect(
  url: string,
  { max = 10, applicationName = "readout", statementTimeout }: Options = {},
) {
  const sql = postgres(url, {
    max,
    connection: {
      application_name: applicationName,
      // A plan is made for the values asked for: what fits a rare word does not fit a common one.
      plan_cache_mode: "force_custom_plan",
      ...(statementTimeout && { statement_timeout: statementTimeout }),
    },
    connect_timeout: 10,
    backoff: pauseBefore,
    onnotice: () => undefined,
  });
  return {
    url,
    sql,
    db: drizzle(prepareRepeated(sql), { schema, casing: "snake_case" }),
    /** Resolves when the server answers. Throws `DatabaseUnavailableError` when it does not. */
    async check() {
      try {
        await sql`select 1`;
      } catch (error) {
        throw findUnavailability(url, error) ?? error;
      }
    },
    /** Lets running queries end for up to five seconds. */
    close: () => sql.end({ timeout: 5 }),
  };
}
