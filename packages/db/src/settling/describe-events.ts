import { describeEvent, relateArticle } from "@readout/events";
import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "../client";
import type { ReportRow } from "../saving/tell-events";
import { eventReports, events } from "../schema";
import { toTelling } from "./find-places";
import { placeStatements } from "./place-statements";

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
    const isListed = type !== "other" || new Set(reports.map(({ articleId }) => articleId)).size > 1;
    const after = { ...row, type, countries, isListed, date: day.date, datePrecision: day.datePrecision };
    if (JSON.stringify(after) !== JSON.stringify(row))
      await tx.update(events).set(after).where(eq(events.id, row.id));
    await placeStatements(tx, after, at);
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
  const relation = relateArticle(
    { ...toTelling(row), speaking: row.speaking, stance: row.stance, account: row.account },
    event,
  );
  if (relation === row.relation) return;
  row.relation = relation;
  await tx
    .update(eventReports)
    .set({ relation })
    .where(and(eq(eventReports.articleId, row.articleId), eq(eventReports.ordinal, row.ordinal)));
}
