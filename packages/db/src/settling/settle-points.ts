import { clusterClaims, corroborate } from "@readout/events";
import { eq, inArray } from "drizzle-orm";
import type { Db } from "../client";
import { hashId } from "../ids";
import { listOriginIds } from "../queries/origin";
import { inChunks } from "../saving/in-chunks";
import type { ReportRow } from "../saving/tell-events";
import { eventClaims } from "../schema";
import { readEventClaims, type ToldClaim } from "./read-event-claims";

type ClaimRow = typeof eventClaims.$inferSelect;

/** Finds an event's points anew from what its reports say. What only one article reports is not compared. */
export async function settlePoints(tx: Db, eventId: string, rows: ReportRow[]): Promise<void> {
  const reports = rows.filter(({ relation }) => relation === "report");
  const articleIds = [...new Set(reports.map(({ articleId }) => articleId))];
  const claims = articleIds.length < 2 ? [] : await readEventClaims(tx, eventId, reports);
  const found = findPoints(eventId, claims, {
    parties: reports[0]?.sides.map(({ country }) => country) ?? [],
    origins: await listOriginIds(tx, articleIds),
  });
  const stored = await tx.select().from(eventClaims).where(eq(eventClaims.eventId, eventId));
  const [before, after] = [spellByArticle(stored), spellByArticle(found)];
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (id) => before.get(id) !== after.get(id),
  );
  for (const ids of inChunks(changed)) {
    await tx.delete(eventClaims).where(inArray(eventClaims.articleId, ids));
  }
  const isChanged = new Set(changed);
  for (const chunk of inChunks(found.filter(({ articleId }) => isChanged.has(articleId)))) {
    await tx.insert(eventClaims).values(chunk);
  }
}

interface Context {
  parties: string[];
  origins: Map<string, string>;
}

function findPoints(eventId: string, told: ToldClaim[], { parties, origins }: Context): ClaimRow[] {
  const accounts = new Map(told.map(({ claim, account }) => [claim, account]));
  const { clusters, differences } = clusterClaims(told.map(({ claim }) => claim));
  const ids = new Map(clusters.map((cluster) => [cluster, nameCluster(eventId, cluster.claims)]));
  return clusters.flatMap((cluster) => {
    const difference = differences.find(({ a, b }) => a === cluster || b === cluster);
    const other = difference && (difference.a === cluster ? difference.b : difference.a);
    const shown = corroborate(
      cluster.claims.map((claim) => ({
        articleId: claim.articleId,
        origin: origins.get(claim.articleId) ?? claim.articleId,
        account: accounts.get(claim) ?? null,
      })),
      parties,
    );
    return cluster.claims.map((claim): ClaimRow => {
      const { topics: _topics, formulas: _formulas, speakers, ...stored } = claim;
      return {
        ...stored,
        eventId,
        pointId: ids.get(cluster) ?? "",
        speakerName: speakers.flatMap(({ name }) => name ?? []).join(" and ") || null,
        actorCountries: [...new Set(speakers.flatMap(({ country }) => country ?? []))].toSorted(),
        account: accounts.get(claim) ?? null,
        score: cluster.score,
        differsFrom: (other && ids.get(other)) ?? null,
        differsBy: difference?.by ?? null,
        ...shown,
      };
    });
  });
}

/** After its first report in the order of ids: the same reports make the same point. */
function nameCluster(eventId: string, [first]: { articleId: string; ordinal: number }[]): string {
  return hashId("point", eventId, first?.articleId ?? null, first?.ordinal ?? null);
}

function spellByArticle(rows: ClaimRow[]): Map<string, string> {
  const byArticle = new Map<string, string[]>();
  for (const row of rows) {
    const lines = byArticle.get(row.articleId) ?? [];
    lines.push(JSON.stringify(Object.entries({ ...row, score: Math.fround(row.score) }).toSorted()));
    byArticle.set(row.articleId, lines);
  }
  return new Map([...byArticle].map(([id, lines]) => [id, lines.toSorted().join("\n")]));
}
