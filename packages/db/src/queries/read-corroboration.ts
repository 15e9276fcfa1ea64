import { and, inArray } from "drizzle-orm";
import type { Db } from "../client";
import { eventClaims } from "../schema";

/** How often, how independently and by which sides a statement's words are reported. */
export interface StatementCorroboration {
  reports: number;
  origins: number;
  sides: string[];
}

/** Of these statements, by id; those that nobody else reports are absent. The best reported of a statement's points counts. */
export async function readCorroboration(
  db: Db,
  keys: { articleId: string; id: string }[],
): Promise<Map<string, StatementCorroboration>> {
  if (keys.length === 0) return new Map();
  const [articleIds, ids] = [[...new Set(keys.map(({ articleId }) => articleId))], keys.map(({ id }) => id)];
  const { statementId: id, reports, origins, sides } = eventClaims;
  const rows = await db
    .select({ id, reports, origins, sides })
    .from(eventClaims)
    .where(and(inArray(eventClaims.articleId, articleIds), inArray(id, ids)));
  const best = new Map<string, StatementCorroboration>();
  for (const { id: statement, ...counts } of rows) {
    if (statement === null) continue;
    const known = best.get(statement);
    if (!known || compare(counts, known) > 0) best.set(statement, counts);
  }
  return best;
}

function compare(a: StatementCorroboration, b: StatementCorroboration): number {
  return a.sides.length - b.sides.length || a.origins - b.origins || a.reports - b.reports;
}
