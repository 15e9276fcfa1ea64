import { and, asc, between, isNull } from "drizzle-orm";
import type { Db } from "../client";
import { statements } from "../schema";

const ID_LENGTH = 16;
const LAST_LETTER = "z";

/** The statements of the timeline whose ids begin so, and when each changed last. */
export function listStatementIds(db: Db, { prefix, limit }: { prefix: string; limit: number }) {
  const begins = between(statements.id, prefix, prefix.padEnd(ID_LENGTH, LAST_LETTER));
  return db
    .select({ id: statements.id, contentChangedAt: statements.contentChangedAt })
    .from(statements)
    .where(and(begins, isNull(statements.withdrawnAt)))
    .orderBy(asc(statements.id))
    .limit(limit);
}
