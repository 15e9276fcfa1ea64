import { clusterClaims, corroborate } from "@readout/events";
import { and, eq } from "drizzle-orm";
import type { Db } from "../client";
import { hashId } from "../ids";
import { listOriginIds } from "../queries/origin";
import { groupBy } from "../saving/group-by";
import { insertRows, isAnyOf } from "../saving/insert-rows";
import type { ReportRow } from "../saving/tell-events";
import { eventClaims } from "../schema";
import { readEventClaims, type ToldClaim } from "./read-event-claims";

type ClaimRow = typeof eventClaims.$inferSelect;

/** Finds events' points anew from what their reports say. What only one article reports is not compared. */
export async function settlePoints(tx: Db, byEvent: Map<string, ReportRow[]>): Promise<void> {
  const known = await tx
    .select()
    .from(eventClaims)
    .where(isAnyOf(eventClaims.eventId, [...byEvent.keys()]));
  const stored = groupBy(known, ({ eventId }) => eventId);
  for (const [eventId, rows] of byEvent) {
    const reports = rows.filter(({ relation }) => relation === "report");
    const articleIds = [...new Set(reports.map(({ articleId }) => articleId))];
    const before = stored.get(eventId) ?? [];
    if (articleIds.length > 1) await replace(tx, eventId, before, await findPoints(tx, eventId, reports));
    else if (before.length > 0) await replace(tx, eventId, before, []);
  }
}

async function findPoints(tx: Db, eventId: string, reports: ReportRow[]): Promise<ClaimRow[]> {
  const claims = await readEventClaims(tx, eventId, reports);
  return describePoints(eventId, claims, {
    parties: reports[0]?.sides.map(({ country }) => country) ?? [],
    origins: await listOriginIds(tx, [...new Set(reports.map(({ articleId }) => articleId))]),
  });
}

/** Articles of which all is as it was stay untouched. */
async function replace(tx: Db, eventId: string, stored: ClaimRow[], found: ClaimRow[]): Promise<void> {
  const [before, after] = [spellByArticle(stored), spellByArticle(found)];
  const changed = new Set(
    [...before.keys(), ...after.keys()].filter((id) => before.get(id) !== after.get(id)),
  );
  if (changed.size === 0) return;
  await tx
    .delete(eventClaims)
    .where(and(eq(eventClaims.eventId, eventId), isAnyOf(eventClaims.articleId, [...changed])));
  await insertRows(
    tx,
    eventClaims,
    found.filter(({ articleId }) => changed.has(articleId)),
  );
}

interface Context {
  parties: string[];
  origins: Map<string, string>;
}

function describePoints(eventId: string, told: ToldClaim[], { parties, origins }: Context): ClaimRow[] {
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
