import type { Db } from "../client";

const ATTEMPTS = 8;

/** Serialisation failure, deadlock, a row gone that was there a moment ago: the same work, begun again, may succeed. */
const CONTENTION: ReadonlySet<unknown> = new Set(["40001", "40P01", "23503"]);

/** All or nothing; begun again when Postgres ended it in favour of another. */
export async function inTransaction<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction(work);
    } catch (error) {
      if (attempt === ATTEMPTS || !isContention(error)) throw error;
    }
  }
}

function isContention(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && CONTENTION.has(error.code)) || isContention(error.cause);
}
