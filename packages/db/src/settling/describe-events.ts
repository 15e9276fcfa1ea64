import { describeEvent, relateArticle } from "@readout/events";
import { sql } from "drizzle-orm";
import type { Db } from "../client";
import type { Changes } from "../saving/apply-changes";
import { insertRows, isAnyOf, replaceAllBut } from "../saving/insert-rows";
import type { ReportRow } from "../saving/tell-events";
import type { EventRow } from "../saving/write-events";
import { events } from "../schema";
import { toTelling } from "./find-places";
import { placeStatements } from "./place-statements";

/**
 * Brings each event's type, day and countries, and how each article stands to it, to what all its tellings say. What
 * that changes of statements that are counted is for the caller to apply.
 */
export async function describeEvents(tx: Db, byEvent: Map<string, ReportRow[]>, at: Date): Promise<Changes> {
  const stored = await tx
    .select()
    .from(events)
    .where(isAnyOf(events.id, [...byEvent.keys()]))
    .orderBy(events.id);
  const described = stored.map((row) => describe(row, byEvent.get(row.id) ?? []));
  const changed = described.filter((row, index) => JSON.stringify(row) !== JSON.stringify(stored[index]));
  await insertRows(tx, events, changed, sql`on conflict (id) do update set ${REPLACED}`);
  const changes = await placeStatements(tx, described, at);
  await writeRelations(
    tx,
    described.flatMap((event) => (byEvent.get(event.id) ?? []).filter((report) => relate(report, event))),
  );
  return changes;
}

const REPLACED = replaceAllBut(events, ["id"]);

function describe(row: EventRow, reports: ReportRow[]): EventRow {
  const { type, date } = readTellings(reports);
  const countries = [
    ...new Set(reports.flatMap(({ sides }) => sides.map(({ country }) => country))),
  ].toSorted();
  const day =
    date === null && row.datePrecision !== "day"
      ? row
      : { date, datePrecision: date === null ? null : ("day" as const) };
  const isListed = type !== "other" || new Set(reports.map(({ articleId }) => articleId)).size > 1;
  return { ...row, type, countries, isListed, date: day.date, datePrecision: day.datePrecision };
}

/** Reports tell what it was; only where there are none do previews and reactions. */
function readTellings(reports: ReportRow[]) {
  const tellings = reports.map((row) => ({
    ...toTelling(row),
    speaking: row.speaking,
    relation: row.relation,
  }));
  const firm = tellings.filter(({ relation }) => relation === "report");
  return describeEvent(firm.length > 0 ? firm : tellings);
}

/** Notes how the article stands to the event; whether that is otherwise than before. */
function relate(row: ReportRow, event: { date: string | null }): boolean {
  const before = row.relation;
  const { speaking, stance, account } = row;
  row.relation = relateArticle({ ...toTelling(row), speaking, stance, account }, event);
  return row.relation !== before;
}

async function writeRelations(tx: Db, rows: ReportRow[]): Promise<void> {
  if (rows.length === 0) return;
  const related = rows.map(({ articleId, ordinal, relation }) => ({ articleId, ordinal, relation }));
  await tx.execute(sql`
    update event_reports as report set relation = related.relation
    from jsonb_to_recordset(${JSON.stringify(related)}::text::jsonb)
      as related ("articleId" text, ordinal integer, relation text)
    where report.article_id = related."articleId" and report.ordinal = related.ordinal`);
}
