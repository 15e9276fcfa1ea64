import { countDistinct, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "../client";
import { mergeParticipants } from "../saving/merge-participants";
import { articleOrigins, articles, eventParticipants, eventReports, events } from "../schema";

/** Events with their participants as all articles tell them, and how often, how independently and by whom they are reported. */
export async function readEvents(db: Db, ids: Set<string>) {
  if (ids.size === 0) return new Map<string, never>();
  const asked = [...ids];
  const { id, type, date, datePrecision, countries } = events;
  const [rows, participants, counts] = await Promise.all([
    db.select({ id, type, date, datePrecision, countries }).from(events).where(inArray(events.id, asked)),
    db.select().from(eventParticipants).where(inArray(eventParticipants.eventId, asked)),
    countReports(db, asked),
  ]);
  return new Map(
    rows.map((row) => {
      const told = participants.filter(({ eventId }) => eventId === row.id);
      const count = counts.find(({ eventId }) => eventId === row.id);
      const sides = row.countries.filter((country) => count?.accounts.includes(country));
      const { articles: reports = 0, outlets = 0, origins = 0 } = count ?? {};
      return [
        row.id,
        { ...row, participants: mergeParticipants(told), articles: reports, outlets, origins, sides },
      ];
    }),
  );
}

function countReports(db: Db, ids: string[]) {
  const isReport = sql`filter (where ${eventReports.relation} = 'report')`;
  return db
    .select({
      eventId: eventReports.eventId,
      articles: sql<number>`${countDistinct(eventReports.articleId)} ${isReport}`.mapWith(Number),
      outlets: sql<number>`${countDistinct(articles.sourceId)} ${isReport}`.mapWith(Number),
      origins:
        sql<number>`count(distinct coalesce(${articleOrigins.originId}, ${eventReports.articleId})) ${isReport}`.mapWith(
          Number,
        ),
      accounts: sql<
        (string | null)[]
      >`coalesce(array_agg(distinct ${eventReports.account}) ${isReport}, '{}')`,
    })
    .from(eventReports)
    .innerJoin(articles, eq(articles.id, eventReports.articleId))
    .leftJoin(articleOrigins, eq(articleOrigins.articleId, eventReports.articleId))
    .where(inArray(eventReports.eventId, ids))
    .groupBy(eventReports.eventId);
}
