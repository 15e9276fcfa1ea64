import { type SQL, sql } from "drizzle-orm";
import { eventClaims } from "../schema";
import { keyArray, nameColumns } from "./read-rows";

/** How often, how independently and by which sides a statement's words are reported. */
export interface StatementCorroboration {
  reports: number;
  origins: number;
  sides: string[];
}

const COLUMNS = nameColumns(eventClaims, ["statementId", "reports", "origins", "sides"]);

/** What is read of them: a statement has a row for each of its points. */
export type ToldPoint = StatementCorroboration & { statementId: string };

/** The query for it. */
export function askForPoints(keys: { articleId: string; id: string }[]): SQL {
  const articleIds = new Set(keys.map(({ articleId }) => articleId));
  return sql`
    select ${COLUMNS} from event_claims where article_id = any(${keyArray(articleIds)})
      and statement_id = any(${keyArray(keys.map(({ id }) => id))})`;
}

/** By a statement's id; those that nobody else reports are absent. The best reported of a statement's points counts. */
export function findBestPoints(rows: ToldPoint[]): Map<string, StatementCorroboration> {
  const best = new Map<string, StatementCorroboration>();
  for (const { statementId, ...counts } of rows) {
    const known = best.get(statementId);
    if (!known || compareCorroboration(counts, known) > 0) best.set(statementId, counts);
  }
  return best;
}

/** Told by more sides, then by more origins, then more often. */
export function compareCorroboration(a: StatementCorroboration, b: StatementCorroboration): number {
  return a.sides.length - b.sides.length || a.origins - b.origins || a.reports - b.reports;
}
