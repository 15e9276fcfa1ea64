import { type Claim, findAccounts, type FoundStatement, readClaims, type Voice } from "@readout/events";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Db } from "../client";
import type { ReportRow } from "../saving/tell-events";
import { articles, articleVersions, eventParticipants, people, sources, statements } from "../schema";

/** A claim, and whose telling it is. */
export interface ToldClaim {
  claim: Claim;
  account: string | null;
}

/** More claims than these are not compared: the sides' own accounts come first. */
const MOST = 1500;

/** Everything that the reports of an event say, proposition by proposition. */
export async function readEventClaims(tx: Db, eventId: string, reports: ReportRow[]): Promise<ToldClaim[]> {
  const articleIds = [...new Set(reports.map(({ articleId }) => articleId))];
  const [texts, said, participants] = await Promise.all([
    listTexts(tx, articleIds),
    listStatements(tx, eventId, articleIds),
    listParticipants(tx, eventId),
  ]);
  const voices = await readVoices(tx, said);
  const parties = reports[0]?.sides.map(({ country }) => country) ?? [];
  const claims = sortByAccount(texts, reports).flatMap((article) => {
    const own = said
      .filter(({ articleId }) => articleId === article.id)
      .map((statement) => toFound(statement, voices));
    const told = readClaims({
      ...article,
      articleId: article.id,
      statements: own,
      parties,
      people: participants,
    });
    return findClaimAccounts(told, article, reports[0]?.type ?? null);
  });
  return claims.slice(0, MOST);
}

function sortByAccount(texts: Article[], reports: ReportRow[]): Article[] {
  const sides = new Set(
    reports.flatMap(({ articleId, account, dyad }) =>
      account !== null && dyad.includes(account) ? [articleId] : [],
    ),
  );
  return texts.toSorted(
    (a, b) => Number(sides.has(b.id)) - Number(sides.has(a.id)) || (a.id < b.id ? -1 : 1),
  );
}

type Article = Awaited<ReturnType<typeof listTexts>>[number];

function listTexts(tx: Db, ids: string[]) {
  return tx
    .select({
      id: articles.id,
      lang: articles.lang,
      text: articleVersions.text,
      outlet: { name: sources.name, country: sources.country, control: sources.control },
    })
    .from(articles)
    .innerJoin(
      articleVersions,
      and(eq(articleVersions.articleId, articles.id), eq(articleVersions.number, articles.version)),
    )
    .leftJoin(sources, eq(sources.id, articles.sourceId))
    .where(inArray(articles.id, ids))
    .orderBy(articles.id);
}

type Said = Awaited<ReturnType<typeof listStatements>>[number];

function listStatements(tx: Db, eventId: string, articleIds: string[]) {
  const { id, articleId, contentSpans, speakerIds, actorCountries, topics } = statements;
  return tx
    .select({ id, articleId, contentSpans, speakerIds, actorCountries, topics })
    .from(statements)
    .where(
      and(eq(statements.eventId, eventId), isNull(statements.withdrawnAt), inArray(articleId, articleIds)),
    )
    .orderBy(articleId, id);
}

async function listParticipants(tx: Db, eventId: string): Promise<Voice[]> {
  const { name, country } = eventParticipants;
  const rows = await tx
    .selectDistinct({ name, country })
    .from(eventParticipants)
    .where(eq(eventParticipants.eventId, eventId));
  return rows.filter((row) => row.name !== null).map((row) => ({ ...row, isPerson: true }));
}

async function readVoices(tx: Db, said: Said[]): Promise<Map<string, Voice>> {
  const ids = [...new Set(said.flatMap(({ speakerIds }) => speakerIds))];
  const { id, name, country, type } = people;
  const rows =
    ids.length === 0 ? [] : await tx.select({ id, name, country, type }).from(people).where(inArray(id, ids));
  return new Map(
    rows.map((row) => [row.id, { name: row.name, country: row.country, isPerson: row.type === "person" }]),
  );
}

function toFound(
  { speakerIds, actorCountries, ...statement }: Said,
  voices: Map<string, Voice>,
): FoundStatement {
  const named = speakerIds.flatMap((speaker) => voices.get(speaker) ?? []);
  const speakers =
    named.length > 0 ? named : actorCountries.map((country) => ({ name: null, country, isPerson: false }));
  return { ...statement, speakers };
}

/** Citations reach beyond statements: "in Tehran's version" holds for the sentences after it as well. */
function findClaimAccounts(
  claims: Claim[],
  { text, outlet }: Article,
  eventType: ReportRow["type"] | null,
): ToldClaim[] {
  const { statements: accounts } = findAccounts({
    text,
    outlet,
    statements: claims.map(({ spans, speakers }) => ({
      relay: null,
      contentSpans: spans,
      speakerName: speakers[0]?.name ?? null,
      speakerCountries: speakers.flatMap(({ country }) => country ?? []),
      eventType,
    })),
  });
  return claims.map((claim, index) => ({ claim, account: accounts[index] ?? null }));
}
