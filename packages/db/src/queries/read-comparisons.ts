import { countStandings, type Standing } from "@readout/events";
import { sql } from "drizzle-orm";
import type { Db } from "../client";
import { articles, eventClaims, eventReports } from "../schema";
import {
  type AccountOf,
  comparePoints,
  type EventPoint,
  type EventReport,
  gatherPoints,
  toAccountReports,
} from "./event-comparison";
import { toInstant } from "./card-rows";
import { compareCorroboration } from "./read-corroboration";
import { keyArray, nameColumns, readTogether } from "./read-rows";

interface Asked {
  events: { id: string; countries: string[] }[];
  /** Ids of the statements whose points are wanted. */
  statements: string[];
}

/** How two sides' accounts compare, by event, with the points of some statements; of all events in one round trip. */
export async function readComparisons(db: Db, { events, statements }: Asked) {
  const compared = events.filter(({ countries }) => countries.length === 2);
  if (compared.length === 0) return new Map<string, AccountsInShort>();
  const ids = keyArray(compared.map(({ id }) => id));
  const told = await readTogether<{ reports: ToldReport[]; claims: ClaimRow[] }>(db, {
    reports: sql`
      select ${REPORT} from event_reports join articles on articles.id = event_reports.article_id
      left join sources on sources.id = articles.source_id
      where event_reports.event_id = any(${ids}) and relation = 'report'`,
    claims: sql`select ${CLAIM} from event_claims where event_id = any(${ids}) order by article_id, ordinal`,
  });
  const wanted = new Set(statements);
  return new Map(
    compared.flatMap(({ id, countries }) => {
      const isOf = ({ eventId }: { eventId: string }) => eventId === id;
      const summary = summarize(told.claims.filter(isOf), told.reports.filter(isOf), { countries, wanted });
      return summary ? [[id, summary] as const] : [];
    }),
  );
}

interface Sides {
  countries: string[];
  wanted: ReadonlySet<string>;
}

function summarize(claims: ClaimRow[], told: ToldReport[], { countries, wanted }: Sides) {
  const points = gatherPoints(claims);
  const [a, b] = countries;
  const standings = comparePoints(points, told, countries);
  if (!a || !b || !standings) return undefined;
  const reports = told.map(({ publishedAt, ...report }) => ({
    ...report,
    publishedAt: toInstant(publishedAt),
  }));
  return {
    counts: countStandings(standings, [a, b]),
    accounts: [describeAccount(told, a), describeAccount(told, b)] as const,
    reports,
    points: findPoints(points, standings, wanted),
  };
}

/** The comparison of an event's accounts as lists need it. */
export type AccountsInShort = NonNullable<ReturnType<typeof summarize>>;

/** How many articles relay a side's account, how many of them are its own uncut text, and in which languages those are. */
function describeAccount(told: ToldReport[], country: string) {
  const reports = toAccountReports(told).filter(({ account }) => account === country);
  const full = reports.filter(({ isFull }) => isFull);
  const count = (some: typeof reports) => new Set(some.map(({ articleId }) => articleId)).size;
  return {
    country,
    reports: count(reports),
    full: count(full),
    langs: [...new Set(full.map(({ lang }) => lang))],
  };
}

/** By statement, the best reported of its points and how that stands. */
function findPoints(points: EventPoint[], standings: Standing[], wanted: ReadonlySet<string>) {
  const found = new Map<string, EventPoint & { standing: Standing }>();
  for (const [index, point] of points.entries()) {
    const standing = standings[index];
    if (!standing) continue;
    for (const { statementId } of point.tellings) {
      if (statementId === null || !wanted.has(statementId)) continue;
      const known = found.get(statementId);
      if (!known || compareCorroboration(point, known) > 0) found.set(statementId, { ...point, standing });
    }
  }
  return found;
}

/** In JSON instants are texts. */
type ToldReport = Omit<AccountOf, "source"> &
  Pick<EventReport, "publishedOn" | "source"> & { eventId: string; publishedAt: string | null };

const OF_REPORT = ["eventId", "articleId", "relation", "account"] as const;
const OF_ARTICLE = ["lang", "truncated", "textRemovedAt", "supported", "publishedOn", "publishedAt"] as const;
const REPORT = sql`
  ${nameColumns(eventReports, OF_REPORT)}, ${nameColumns(articles, OF_ARTICLE)},
  case when sources.id is not null then
    json_build_object('id', sources.id, 'name', sources.name, 'country', sources.country, 'control', sources.control)
  end as source`;

const OF_CLAIM = [
  "articleId",
  "eventId",
  "statementId",
  "pointId",
  "spans",
  "words",
  "lang",
  "speakerName",
  "actorCountries",
  "account",
  "score",
  "differsFrom",
  "differsBy",
  "reports",
  "origins",
  "sides",
] as const;
const CLAIM = nameColumns(eventClaims, OF_CLAIM);
type ClaimRow = Pick<typeof eventClaims.$inferSelect, (typeof OF_CLAIM)[number]>;
