import { sql } from "drizzle-orm";
import type { Db } from "../client";
import { eventClaims } from "../schema";
import { keyArray, nameColumns, readRows } from "./read-rows";

/** How often, how independently and by which sides a statement's words are reported. */
export interface StatementCorroboration {
  reports: number;
  origins: number;
  sides: string[];
}

const COLUMNS = nameColumns(eventClaims, ["statementId", "reports", "origins", "sides"]);

/** Of these statements, by id; those that nobody else reports are absent. The best reported of a statement's points counts. */
export async function readCorroboration(
  db: Db,
  keys: { articleId: string; id: string }[],
): Promise<Map<string, StatementCorroboration>> {
  if (keys.length === 0) return new Map();
  const articleIds = new Set(keys.map(({ articleId }) => articleId));
  const rows = await readRows<StatementCorroboration & { statementId: string }>(
    db,
    sql`
      select ${COLUMNS} from event_claims where article_id = any(${keyArray(articleIds)})
        and statement_id = any(${keyArray(keys.map(({ id }) => id))})`,
  );
  const best = new Map<string, StatementCorroboration>();
  for (const { statementId, ...counts } of rows) {
    const known = best.get(statementId);
    if (!known || compare(counts, known) > 0) best.set(statementId, counts);
  }
  return best;
}

function compare(a: StatementCorroboration, b: StatementCorroboration): number {
  return a.sides.length - b.sides.length || a.origins - b.origins || a.reports - b.reports;
}
