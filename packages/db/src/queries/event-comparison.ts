import { type AccountReport, countStandings, findStandings, type Standing } from "@readout/events";
import { asc, eq } from "drizzle-orm";
import type { Db } from "../client";
import { articles, eventClaims, eventReports, sources } from "../schema";

/** What one article says at a point. */
export type PointTelling = Pick<
  typeof eventClaims.$inferSelect,
  "articleId" | "statementId" | "spans" | "words" | "lang" | "speakerName" | "actorCountries" | "account"
>;

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
      textRemovedAt: articles.textRemovedAt,
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
    .select()
    .from(eventClaims)
    .where(eq(eventClaims.eventId, eventId))
    .orderBy(eventClaims.articleId, eventClaims.ordinal);
  return gatherPoints(rows);
}

/** An event's claims, in the order of its articles, as points, the most reported first. */
export function gatherPoints(rows: ClaimOfPoint[]): EventPoint[] {
  const points = new Map<string, EventPoint>();
  for (const { pointId: id, score, reports, origins, sides, differsFrom, differsBy, ...telling } of rows) {
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
    known.tellings.push(telling);
    points.set(id, known);
  }
  return [...points.values()].toSorted((a, b) => b.reports - a.reports || (a.id < b.id ? -1 : 1));
}

type ClaimOfPoint = PointTelling & { pointId: string } & Omit<EventPoint, "id" | "tellings">;

/** What is asked of a report to know whose account it is, and whether it was read in full. */
export type AccountOf = Pick<
  EventReport,
  "articleId" | "relation" | "account" | "lang" | "truncated" | "supported"
> & {
  /** In JSON it is a text. */
  textRemovedAt: Date | string | null;
  source: Pick<NonNullable<EventReport["source"]>, "country" | "control"> | null;
};

/**
 * An event's accounts as what a claim about a side needs: only a side's own text speaks for it; texts that are cut or no
 * longer kept, and languages that are not read, prove nothing.
 */
export function toAccountReports(reports: AccountOf[]): AccountReport[] {
  return reports
    .filter(({ relation }) => relation === "report")
    .map(({ articleId, account, lang, truncated, textRemovedAt, supported, source }) => {
      const isOwn = source !== null && source.control !== "independent" && source.country === account;
      const isWhole = !truncated && textRemovedAt === null && supported;
      return { articleId, account, lang, isFull: isOwn && isWhole };
    });
}

/** How each point stands between an event's two sides; undefined for an event that has not two. */
export function comparePoints(
  points: EventPoint[],
  reports: AccountOf[],
  [a, b, ...more]: string[],
): Standing[] | undefined {
  if (!a || !b || more.length > 0) return undefined;
  const tellings = points.map((point) => point.tellings);
  return findStandings(tellings, toAccountReports(reports), [a, b]);
}

/** Two sides' accounts of one event, point by point; undefined for an event that has not two sides. */
export async function getComparison(db: Db, { id, countries }: { id: string; countries: string[] }) {
  const [a, b] = countries;
  if (!a || !b) return undefined;
  const [reports, points] = await Promise.all([listEventReports(db, id), listEventPoints(db, id)]);
  const standings = comparePoints(points, reports, countries);
  if (!standings) return undefined;
  const sides = [a, b] as const;
  const compared = points.map((point, index) => ({
    ...point,
    standing: standings[index] ?? { state: "third" as const },
  }));
  return { sides, reports, points: compared, counts: countStandings(standings, sides) };
}

export type Comparison = NonNullable<Awaited<ReturnType<typeof getComparison>>>;
