import { and, count, desc, eq, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "../client";
import { statementPairs, statements } from "../schema";

export interface Dyad {
  from: string;
  to: string;
}

const month = sql<string>`to_char(${statementPairs.listedOn}, 'YYYY-MM-01')`;

/** PLOVER's quads of cooperation, and of conflict. */
const cooperative = countWhere(sql`${statements.quad} in (1, 2)`);
const conflictual = countWhere(sql`${statements.quad} in (3, 4)`);

/** How often each country speaks to or about each other, and in which tone; the busiest dyads first. */
export function listDyads(db: Db, { limit }: { limit: number }) {
  return db
    .select({
      from: statementPairs.actor,
      to: statementPairs.counterpart,
      statements: count(),
      cooperative,
      conflictual,
    })
    .from(statementPairs)
    .innerJoin(statements, isStatementOfPair())
    .groupBy(statementPairs.actor, statementPairs.counterpart)
    .orderBy(desc(count()), statementPairs.actor, statementPairs.counterpart)
    .limit(limit);
}

/** What two countries say to or about each other, by month, side and tone. Silent months are absent. */
export function countDyadByMonth(db: Db, dyad: Dyad) {
  return db
    .select({ month, from: statementPairs.actor, statements: count(), cooperative, conflictual })
    .from(statementPairs)
    .innerJoin(statements, isStatementOfPair())
    .where(isBetween(dyad))
    .groupBy(month, statementPairs.actor)
    .orderBy(month);
}

/** The same by topic. A statement on two topics counts for both. */
export function countDyadTopicsByMonth(db: Db, dyad: Dyad) {
  const topic = sql<string>`unnest(${statements.topics})`.as("topic");
  return db
    .select({ topic, month, from: statementPairs.actor, statements: count() })
    .from(statementPairs)
    .innerJoin(statements, isStatementOfPair())
    .where(isBetween(dyad))
    .groupBy(topic, month, statementPairs.actor)
    .orderBy(topic, month);
}

function isStatementOfPair() {
  return and(eq(statements.articleId, statementPairs.articleId), eq(statements.id, statementPairs.id));
}

function isBetween({ from, to }: Dyad) {
  const isFrom = (actor: string, counterpart: string) =>
    and(eq(statementPairs.actor, actor), eq(statementPairs.counterpart, counterpart));
  return or(isFrom(from, to), isFrom(to, from));
}

function countWhere(condition: SQL) {
  return sql<number>`count(*) filter (where ${condition})::integer`;
}
