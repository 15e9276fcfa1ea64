import { type Claim, clusterClaims, corroborate, splitClaims, type Voice } from "@readout/events";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Db } from "../client";
import { hashId } from "../ids";
import { listOriginIds } from "../queries/origin";
import { inChunks } from "../saving/in-chunks";
import type { ReportRow } from "../saving/tell-events";
import { people, statementPoints, statements } from "../schema";

type PointRow = typeof statementPoints.$inferSelect;

/** Finds an event's points anew from what its reports say. */
export async function settlePoints(tx: Db, eventId: string, reports: ReportRow[]): Promise<void> {
  const articleIds = [
    ...new Set(reports.flatMap(({ articleId, relation }) => (relation === "report" ? [articleId] : []))),
  ];
  const said = await readStatements(tx, eventId, articleIds);
  const rows = findPoints(eventId, said, {
    parties: reports[0]?.sides.map(({ country }) => country) ?? [],
    origins: await listOriginIds(tx, articleIds),
    voices: await readVoices(tx, said),
  });
  const stored = await tx.select().from(statementPoints).where(eq(statementPoints.eventId, eventId));
  if (spell(stored) === spell(rows)) return;
  if (stored.length > 0) await tx.delete(statementPoints).where(eq(statementPoints.eventId, eventId));
  for (const chunk of inChunks(rows)) {
    await tx.delete(statementPoints).where(
      inArray(
        statementPoints.statementId,
        chunk.map(({ statementId }) => statementId),
      ),
    );
    await tx.insert(statementPoints).values(chunk);
  }
}

type Said = Awaited<ReturnType<typeof readStatements>>[number];

async function readStatements(tx: Db, eventId: string, articleIds: string[]) {
  if (articleIds.length === 0) return [];
  const {
    id,
    articleId,
    words,
    contentSpans,
    lang,
    speakerIds,
    actorCountries,
    topics,
    formulas,
    act,
    account,
  } = statements;
  return tx
    .select({
      id,
      articleId,
      words,
      contentSpans,
      lang,
      speakerIds,
      actorCountries,
      topics,
      formulas,
      act,
      account,
    })
    .from(statements)
    .where(
      and(eq(statements.eventId, eventId), isNull(statements.withdrawnAt), inArray(articleId, articleIds)),
    )
    .orderBy(articleId, id);
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

interface Context {
  parties: string[];
  origins: Map<string, string>;
  voices: Map<string, Voice>;
}

function findPoints(eventId: string, said: Said[], { parties, origins, voices }: Context): PointRow[] {
  const accounts = new Map(said.map(({ id, account }) => [id, account]));
  const { clusters, differences } = clusterClaims(said.flatMap((statement) => toClaims(statement, voices)));
  const ids = new Map(clusters.map((cluster) => [cluster, nameCluster(eventId, cluster)]));
  return clusters.flatMap((cluster) => {
    const difference = differences.find(({ a, b }) => a === cluster || b === cluster);
    const other = difference && (difference.a === cluster ? difference.b : difference.a);
    const shown = corroborate(
      cluster.claims.map(({ articleId, statementId }) => ({
        articleId,
        origin: origins.get(articleId) ?? articleId,
        account: accounts.get(statementId) ?? null,
      })),
      parties,
    );
    return cluster.claims.map(({ articleId, statementId, ordinal, spans, words }) => ({
      articleId,
      statementId,
      ordinal,
      eventId,
      pointId: ids.get(cluster) ?? "",
      spans,
      words,
      score: cluster.score,
      differsFrom: (other && ids.get(other)) ?? null,
      differsBy: difference?.by ?? null,
      ...shown,
    }));
  });
}

function toClaims(
  { id, articleId, speakerIds, actorCountries, lang, topics, formulas, act, ...content }: Said,
  voices: Map<string, Voice>,
): Claim[] {
  const named = speakerIds.flatMap((speaker) => voices.get(speaker) ?? []);
  const speakers =
    named.length > 0 ? named : actorCountries.map((country) => ({ name: null, country, isPerson: false }));
  const parts = splitClaims(content);
  return parts.map((part, ordinal) => ({
    ...part,
    statementId: id,
    articleId,
    ordinal,
    lang,
    speakers,
    act,
    // What the whole is about need not be what its part is about.
    topics: parts.length === 1 ? topics : [],
    formulas: parts.length === 1 ? formulas : [],
  }));
}

/** After its first report in the order of ids: the same reports make the same point. */
function nameCluster(eventId: string, { claims: [first] }: { claims: Claim[] }): string {
  return hashId("point", eventId, first?.statementId ?? null, first?.ordinal ?? null);
}

function spell(rows: PointRow[]): string {
  const lines = rows.map((row) => JSON.stringify(Object.entries(row).toSorted()));
  return lines.toSorted().join("\n");
}
