import { addDays, HORIZON } from "@readout/events";
import { and, asc, between, eq, inArray, isNotNull, or, type SQL } from "drizzle-orm";
import type { Db } from "../client";
import type { ReportRow } from "../saving/tell-events";
import { eventReports } from "../schema";

/** Days of one dyad, both included. */
interface Window {
  dyad: string;
  from: string;
  to: string;
}

/** Tellings that are due, the oldest days of each dyad first. */
export function listDue(tx: Db, limit: number): Promise<ReportRow[]> {
  return tx
    .select()
    .from(eventReports)
    .where(isNotNull(eventReports.dueAt))
    .orderBy(asc(eventReports.dyad), asc(eventReports.day), asc(eventReports.articleId))
    .limit(limit);
}

/**
 * All tellings whose event may change because of those due, and all that these depend on (`context`): what is further
 * away in time than a horizon decides nothing.
 */
export async function readWindow(
  tx: Db,
  due: ReportRow[],
): Promise<{ affected: ReportRow[]; context: ReportRow[] }> {
  const windows = listWindows(due);
  const dated =
    windows.length === 0
      ? []
      : await tx
          .select()
          .from(eventReports)
          .where(or(...windows.map((window) => lies(widen(window)))));
  const lone = due.filter(({ day }) => day === null);
  const affected = dated.filter(({ dyad, day }) =>
    windows.some((window) => window.dyad === dyad && day !== null && window.from <= day && day <= window.to),
  );
  return { affected: [...affected, ...lone], context: [...dated, ...lone] };
}

function listWindows(due: ReportRow[]): Window[] {
  const windows: Window[] = [];
  for (const { dyad, day } of due) {
    if (day === null) continue;
    const [from, to] = [addDays(day, -HORIZON), addDays(day, HORIZON)];
    const last = windows.at(-1);
    if (last?.dyad === dyad && from <= last.to) last.to = to > last.to ? to : last.to;
    else windows.push({ dyad, from, to });
  }
  return windows;
}

const widen = ({ dyad, from, to }: Window) => ({
  dyad,
  from: addDays(from, -HORIZON),
  to: addDays(to, HORIZON),
});

function lies({ dyad, from, to }: Window): SQL | undefined {
  return and(eq(eventReports.dyad, dyad), between(eventReports.day, from, to));
}

/** All tellings of these events. */
export async function listReportsOf(tx: Db, eventIds: string[]): Promise<ReportRow[]> {
  if (eventIds.length === 0) return [];
  return tx
    .select()
    .from(eventReports)
    .where(inArray(eventReports.eventId, eventIds))
    .orderBy(eventReports.articleId, eventReports.ordinal);
}
