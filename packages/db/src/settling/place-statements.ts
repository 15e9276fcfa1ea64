import { and, eq, isNull, ne, or, sql } from "drizzle-orm";
import type { Db } from "../client";
import { applyChanges } from "../saving/apply-changes";
import { listDay, type StatementRow } from "../saving/statement-row";
import { statementColumns, upsertStatements } from "../saving/write-statements";
import { eventReports, type EventType, statements } from "../schema";

interface Described {
  id: string;
  type: EventType;
  /** Told to whatever precision. */
  date: string | null;
  isListed: boolean;
}

/** What was said goes where its article's telling went; what nobody else reports is no event to be listed under. */
export async function placeStatements(
  tx: Db,
  { id, type, date, isListed }: Described,
  at: Date,
): Promise<void> {
  const place = isListed
    ? { eventId: id, eventType: type, eventDate: date }
    : { eventId: null, eventType: null, eventDate: null };
  const before = await listMisplaced(tx, id, place);
  const after = before.map((row) => moveTo(place, row, at));
  await upsertStatements(tx, after);
  await applyChanges(tx, { removed: before.filter(isOnTimeline), added: after.filter(isOnTimeline) });
}

const isOnTimeline = ({ withdrawnAt }: StatementRow) => withdrawnAt === null;

type Place = Pick<StatementRow, "eventId" | "eventType"> & { eventDate: string | null };

/** What has no day of its own was said on the day of the event. */
function moveTo({ eventDate, ...place }: Place, row: StatementRow, at: Date): StatementRow {
  return { ...row, ...place, ...listDay({ ...row, eventDate }, row.firstSeenAt), contentChangedAt: at };
}

async function listMisplaced(
  tx: Db,
  id: string,
  { eventId, eventType, eventDate }: Place,
): Promise<StatementRow[]> {
  const isTold = and(
    eq(eventReports.articleId, statements.articleId),
    eq(eventReports.toldEventId, statements.toldEventId),
    eq(eventReports.eventId, id),
  );
  const isElsewhere = or(
    sql`${statements.eventId} is distinct from ${eventId}`,
    sql`${statements.eventType} is distinct from ${eventType}`,
    eventDate === null ? undefined : and(isNull(statements.saidOn), ne(statements.listedOn, eventDate)),
  );
  const rows = await tx
    .select(statementColumns())
    .from(statements)
    .innerJoin(eventReports, isTold)
    .where(isElsewhere);
  // An article may tell of one event twice.
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
