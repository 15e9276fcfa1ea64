import {
  type AccountReport,
  countStandings,
  findOnlySide,
  findStanding,
  type PointReport,
  type Standing,
} from "@readout/events";
import { and, asc, eq } from "drizzle-orm";
import type { Db } from "../client";
import type { Span } from "../schema/columns";
import { articles, eventReports, sources, statementPoints, statements } from "../schema";

/** What one article says at a point. */
export interface PointTelling extends PointReport {
  statementId: string;
  spans: Span[];
  words: string;
  speakerName: string | null;
  office: string | null;
  actorCountries: string[];
  cue: string;
  act: string | null;
}

/** Statements that say the same. Machine-made: `score` says how alike they are. */
export interface EventPoint {
  id: string;
  score: number;
  reports: number;
  origins: number;
  sides: string[];
  differsFrom: string | null;
  differsBy: string | null;
  tellings: PointTelling[];
}

/** The articles that tell of an event, the earliest first, with whose telling each relays and why it belongs here. */
export function listEventReports(db: Db, eventId: string) {
  return db
    .select({
      articleId: articles.id,
      externalId: articles.externalId,
      title: articles.title,
      url: articles.url,
      lang: articles.lang,
      publishedOn: articles.publishedOn,
      publishedAt: articles.publishedAt,
      truncated: articles.truncated,
      supported: articles.supported,
      isDemo: articles.isDemo,
      relation: eventReports.relation,
      reason: eventReports.reason,
      account: eventReports.account,
      source: { id: sources.id, name: sources.name, country: sources.country, control: sources.control },
    })
    .from(eventReports)
    .innerJoin(articles, eq(articles.id, eventReports.articleId))
    .leftJoin(sources, eq(sources.id, articles.sourceId))
    .where(eq(eventReports.eventId, eventId))
    .orderBy(
      asc(articles.publishedOn),
      asc(articles.publishedAt),
      asc(articles.id),
      asc(eventReports.ordinal),
    );
}

export type EventReport = Awaited<ReturnType<typeof listEventReports>>[number];

/** The points that an event's reports make, the most reported first. */
export async function listEventPoints(db: Db, eventId: string): Promise<EventPoint[]> {
  const rows = await db
    .select({
      point: statementPoints,
      account: statements.account,
      lang: statements.lang,
      speakerName: statements.speakerName,
      office: statements.office,
      actorCountries: statements.actorCountries,
      cue: statements.cue,
      act: statements.act,
    })
    .from(statementPoints)
    .innerJoin(
      statements,
      and(
        eq(statements.articleId, statementPoints.articleId),
        eq(statements.id, statementPoints.statementId),
      ),
    )
    .where(eq(statementPoints.eventId, eventId))
    .orderBy(statementPoints.articleId, statementPoints.statementId, statementPoints.ordinal);
  const points = new Map<string, EventPoint>();
  for (const { point, ...statement } of rows) {
    const {
      pointId: id,
      score,
      reports,
      origins,
      sides,
      differsFrom,
      differsBy,
      articleId,
      statementId,
      spans,
      words,
    } = point;
    const known = points.get(id) ?? {
      id,
      score,
      reports,
      origins,
      sides,
      differsFrom,
      differsBy,
      tellings: [],
    };
    known.tellings.push({ ...statement, articleId, statementId, spans, words });
    points.set(id, known);
  }
  return [...points.values()].toSorted((a, b) => b.reports - a.reports || (a.id < b.id ? -1 : 1));
}

/** An event's accounts as what a claim about a side needs: cut texts and unread languages prove nothing. */
export function toAccountReports(reports: EventReport[]): AccountReport[] {
  return reports
    .filter(({ relation }) => relation === "report")
    .map(({ articleId, account, lang, truncated, supported }) => ({
      articleId,
      account,
      lang,
      isFull: !truncated && supported,
    }));
}

/** The side that alone tells a point, where that can be claimed. */
export function findOnlyIn(point: EventPoint, reports: EventReport[], countries: string[]): string | null {
  const [a, b] = countries;
  return a && b && countries.length === 2
    ? findOnlySide(point.tellings, toAccountReports(reports), [a, b])
    : null;
}

/** Two sides' accounts of one event, point by point; undefined for an event that has not two sides. */
export async function getComparison(
  db: Db,
  { id, countries: [a, b, ...more] }: { id: string; countries: string[] },
) {
  if (!a || !b || more.length > 0) return undefined;
  const sides = [a, b] as const;
  const [reports, points] = await Promise.all([listEventReports(db, id), listEventPoints(db, id)]);
  const accounts = toAccountReports(reports);
  const rows = points.map((point): EventPoint & { standing: Standing } => ({
    ...point,
    standing: findStanding(point.tellings, accounts, sides),
  }));
  return {
    sides,
    reports,
    points: rows,
    counts: countStandings(
      rows.map(({ standing }) => standing),
      sides,
    ),
  };
}

export type Comparison = NonNullable<Awaited<ReturnType<typeof getComparison>>>;
