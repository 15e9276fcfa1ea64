import { sql } from "drizzle-orm";
import type { Db } from "../client";
import { applyChanges, type Changes } from "../saving/apply-changes";
import { groupBy } from "../saving/group-by";
import { inTransaction } from "../saving/in-transaction";
import { removeOrphans } from "../saving/remove-orphans";
import type { ReportRow } from "../saving/tell-events";
import { keepEvents } from "../saving/write-events";
import { describeEvents } from "../settling/describe-events";
import { findPlaces } from "../settling/find-places";
import { listStanding } from "../settling/list-corrections";
import { lockSettling } from "../settling/lock-settling";
import { moveReports } from "../settling/move-reports";
import { listDue, listReportsOf, readWindow } from "../settling/read-window";
import { settlePoints } from "../settling/settle-points";

const BATCH = 200;

/**
 * Compares what articles newly tell of events with what others tell, until nothing is due: which tellings are of one
 * event, what the event was, and which points its reports make. The same articles give the same, whatever their order.
 */
export async function settleEvents(
  db: Db,
  { at = new Date(), signal }: { at?: Date; signal?: AbortSignal } = {},
): Promise<number> {
  let settled = 0;
  for (;;) {
    signal?.throwIfAborted();
    const count = await inTransaction(db, (tx) => settleBatch(tx, at));
    if (count === 0) return settled;
    settled += count;
  }
}

async function settleBatch(tx: Db, at: Date): Promise<number> {
  await lockSettling(tx);
  const due = await listDue(tx, BATCH);
  if (due.length === 0) return 0;
  const { affected, context } = await readWindow(tx, due);
  const places = findPlaces(context, await listStanding(tx));
  const isAffected = new Set(affected);
  const placed = places.filter(({ row }) => isAffected.has(row));
  await moveReports(tx, placed, at);
  const touched = placed.filter(({ row, eventId }) => row.dueAt !== null || row.eventId !== eventId);
  const ids = [...new Set(touched.flatMap(({ row, eventId }) => [row.eventId, eventId]))].toSorted();
  const changes = await describeAll(tx, ids, at);
  await clearDue(tx, due);
  await applyChanges(tx, changes);
  return due.length;
}

/** Events without a telling left are removed; all others are described by what is told of them now. */
async function describeAll(tx: Db, ids: string[], at: Date): Promise<Changes> {
  const told = groupBy(await listReportsOf(tx, ids), ({ eventId }) => eventId);
  const changes = await describeEvents(tx, told, at);
  await settlePoints(tx, told);
  const left = ids.filter((id) => !told.has(id));
  await keepEvents(tx, [], { ids: left, alone: left.length > 0 });
  await removeOrphans(tx, { events: left, people: [] });
  return changes;
}

/** What was told anew meanwhile stays due. */
async function clearDue(tx: Db, due: ReportRow[]): Promise<void> {
  const told = due.map(({ articleId, ordinal, dueAt }) => ({ articleId, ordinal, dueAt }));
  await tx.execute(sql`
    update event_reports as report set due_at = null
    from jsonb_to_recordset(${JSON.stringify(told)}::text::jsonb)
      as told ("articleId" text, ordinal integer, "dueAt" timestamptz)
    where report.article_id = told."articleId" and report.ordinal = told.ordinal
      and report.due_at <= told."dueAt"`);
}
