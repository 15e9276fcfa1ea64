import { desc, eq, gte, lt } from "drizzle-orm";
import type { Db } from "../client";
import { workers } from "../schema";

/** Notes that a worker is alive, with its counters as they are now. */
export async function saveWorker(
  db: Db,
  { id, at, startedAt, metrics }: { id: string; at: Date; startedAt: Date; metrics: unknown[] },
): Promise<void> {
  await db
    .insert(workers)
    .values({ id, startedAt, seenAt: at, metrics })
    .onConflictDoUpdate({ target: workers.id, set: { seenAt: at, metrics } });
}

export async function removeWorker(db: Db, id: string): Promise<void> {
  await db.delete(workers).where(eq(workers.id, id));
}

/** Forgets workers that were killed: no sign of life since then. */
export async function removeWorkersUnseen(db: Db, since: Date): Promise<void> {
  await db.delete(workers).where(lt(workers.seenAt, since));
}

/** Workers that gave a sign of life since then, the youngest sign first. */
export function listWorkers(db: Db, since: Date) {
  return db.select().from(workers).where(gte(workers.seenAt, since)).orderBy(desc(workers.seenAt));
}
