import { sql } from "drizzle-orm";
import type { Db } from "../client";

/** Any number that no other program's advisory lock in this database uses. */
const LOCK = 7_461_902_233;

/** Nobody else settles until the transaction ends. Comes before any lock of articles. */
export async function lockSettling(tx: Db): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
}
