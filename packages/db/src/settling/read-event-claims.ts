import { type Claim, findAccounts, type FoundStatement, readClaims, type Voice } from "@readout/events";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Db } from "../client";
import type { ReportRow } from "../saving/tell-events";
import { rebuildText } from "./rebuild-text";
import { articles, articleVersions, eventParticipants, people, sources, statements } from "../schema";

/** A claim, and whose telling it is. */
export interface ToldClaim {
  claim: Claim;
  account: string | null;
}

/** More claims than these are not compared: the sides' own accounts come first. */
const MOST = 1500;

/** So many articles' texts are held at once. */
const AT_ONCE = 50;

/** Everything that the reports of an event say, proposition by proposition. What comes after the most is not read. */
export async function readEventClaims(tx: Db, eventId: string, reports: ReportRow[]): Promise<ToldClaim[]> {
  const people = await listParticipants(tx, eventId);
  const claims: ToldClaim[] = [];
  const ids = sortByAccount(reports);
  for (let read = 0; read < ids.length && claims.length < MOST; read += AT_ONCE) {
    const chunk = ids.slice(read, read + AT_ONCE);
    const [texts, said] = [await listTexts(tx, chunk), await listStatements(tx, eventId, chunk)];
    const voices = await readVoices(tx, said);
    for (const articleId of chunk) {
      const article = texts.find(({ id }) => id === articleId);
      if (claims.length < MOST && article) claims.push(...tell(article, { said, voices, people, reports }));
    }
  }
  return claims.slice(0, MOST);
}

interface Known {
  said: Said[];
  voices: Map<string, Voice>;
  people: Voice[];
  reports: ReportRow[];
}

/** Of a text that is no longer kept, its statements alone tell. */
function tell(article: Article, { said, voices, people, reports: [first] }: Known): ToldClaim[] {
  const own = said.filter(({ articleId }) => articleId === article.id);
  const text = article.text ?? rebuildText(own);
  const claims = readClaims({
    ...article,
    text,
    articleId: article.id,
    statements: own.map((statement) => toFound(statement, voices)),
    parties: first?.sides.map(({ country }) => country) ?? [],
    people,
  });
  return article.text === null
    ? claims.map((claim) => ({ claim, account: findAccountOf(claim, own) }))
    : findClaimAccounts(claims, { ...article, text }, first?.type ?? null);
}

/** The sides' own accounts first; otherwise in the order of ids, so that the same reports give the same. */
function sortByAccount(reports: ReportRow[]): string[] {
  const sides = new Set(
    reports.flatMap(({ articleId, account, dyad }) =>
      account !== null && dyad.includes(account) ? [articleId] : [],
    ),
  );
  return [...new Set(reports.map(({ articleId }) => articleId))].toSorted(
    (a, b) => Number(sides.has(b)) - Number(sides.has(a)) || (a < b ? -1 : 1),
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
    .where(inArray(articles.id, ids));
}

type Said = Awaited<ReturnType<typeof listStatements>>[number];

function listStatements(tx: Db, eventId: string, articleIds: string[]) {
  const { id, articleId, contentSpans, words, account, speakerIds, actorCountries, topics } = statements;
  return tx
    .select({ id, articleId, contentSpans, words, account, speakerIds, actorCountries, topics })
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

function findAccountOf({ statementId }: Claim, said: Said[]): string | null {
  return said.find(({ id }) => id === statementId)?.account ?? null;
}

/** Citations reach beyond statements: "in Tehran's version" holds for the sentences after it as well. */
function findClaimAccounts(
  claims: Claim[],
  { text, outlet }: Article & { text: string },
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
