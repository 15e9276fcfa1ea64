import { describeEvent, relateArticle } from "@readout/events";
import { and, eq, inArray, isNull, ne, or } from "drizzle-orm";
import type { Db } from "../client";
import { applyChanges } from "../saving/apply-changes";
import type { ReportRow } from "../saving/tell-events";
import { statementColumns, upsertStatements } from "../saving/write-statements";
import { eventReports, events, statements } from "../schema";
import { toTelling } from "./find-places";

/** Brings each event's type, day and countries, and how each article stands to it, to what all its tellings say. */
export async function describeEvents(tx: Db, byEvent: Map<string, ReportRow[]>, at: Date): Promise<void> {
  const stored = await tx
    .select()
    .from(events)
    .where(inArray(events.id, [...byEvent.keys()]));
  for (const row of stored) {
    const reports = byEvent.get(row.id) ?? [];
    const { type, date } = describe(reports);
    const countries = [
      ...new Set(reports.flatMap(({ sides }) => sides.map(({ country }) => country))),
    ].toSorted();
    const day =
      date === null && row.datePrecision !== "day"
        ? row
        : { date, datePrecision: date === null ? null : ("day" as const) };
    const after = { ...row, type, countries, date: day.date, datePrecision: day.datePrecision };
    if (JSON.stringify(after) !== JSON.stringify(row))
      await tx.update(events).set(after).where(eq(events.id, row.id));
    await copyType(tx, after, at);
    for (const report of reports) await relate(tx, report, after);
  }
}

/** Reports tell what it was; only where there are none do previews and reactions. */
function describe(reports: ReportRow[]) {
  const tellings = reports.map((row) => ({
    ...toTelling(row),
    speaking: row.speaking,
    relation: row.relation,
  }));
  const firm = tellings.filter(({ relation }) => relation === "report");
  return describeEvent(firm.length > 0 ? firm : tellings);
}

async function relate(tx: Db, row: ReportRow, event: { date: string | null }): Promise<void> {
  const relation = relateArticle({ ...toTelling(row), speaking: row.speaking, stance: row.stance }, event);
  if (relation === row.relation) return;
  row.relation = relation;
  await tx
    .update(eventReports)
    .set({ relation })
    .where(and(eq(eventReports.articleId, row.articleId), eq(eventReports.ordinal, row.ordinal)));
}

/** Statements carry their event's type for the filters. */
async function copyType(
  tx: Db,
  { id, type }: { id: string; type: ReportRow["type"] },
  at: Date,
): Promise<void> {
  const isOther = or(ne(statements.eventType, type), isNull(statements.eventType));
  const before = await tx
    .select(statementColumns())
    .from(statements)
    .where(and(eq(statements.eventId, id), isOther));
  if (before.length === 0) return;
  const after = before.map((row) => ({ ...row, eventType: type, contentChangedAt: at }));
  await upsertStatements(tx, after);
  await applyChanges(tx, { removed: before.filter(isListed), added: after.filter(isListed) });
}

const isListed = ({ withdrawnAt }: { withdrawnAt: Date | null }) => withdrawnAt === null;
