import { sql } from "drizzle-orm";
import type { Db } from "../client";

/** What compiling needs besides the query. */
export interface Context {
  db: Db;
  /** Ages count from this day. */
  today: string;
}

/** What is never true. */
export const NOTHING = sql`false`;
