import { arrayOverlaps, eq, ne, and, sql } from "drizzle-orm";
import type { Db } from "../client";
import { articleOrigins } from "../schema";
import { estimateContainment, estimateSimilarity, type Signature, signText } from "./minhash";

/** Any number that no other program's advisory lock in this database uses. */
const ORIGINS_LOCK = 7_328_463_383;
/** Shares measured on pairs of the same report and on pairs of formulaic readouts of different ones. */
const COPY = 0.6;
const EXCERPT = 0.75;
/** Of so short a text, shared runs say nothing. */
const MIN_RUNS = 25;
const MAX_CANDIDATES = 500;

type OriginRow = typeof articleOrigins.$inferSelect;
type Match = Pick<OriginRow, "originId" | "copyOf" | "similarity" | "containment">;

/**
 * Notes which text an article is a copy of. Runs last in the transaction that stores the text: the lock lets copies that
 * arrive together find each other, and is held until the commit.
 */
export async function writeOrigin(
  tx: Db,
  articleId: string,
  { text, seenAt }: { text: string; seenAt: Date },
): Promise<void> {
  const signature = signText(text);
  const { values, bands, runs } = signature;
  await tx.execute(sql`select pg_advisory_xact_lock(${ORIGINS_LOCK})`);
  const match = (await findMatch(tx, articleId, signature)) ?? {
    originId: articleId,
    copyOf: null,
    similarity: null,
    containment: null,
  };
  const signed = { signature: values, bands, runs, groupedAt: seenAt };
  await tx
    .insert(articleOrigins)
    .values({ articleId, ...match, ...signed })
    // An edited text stays in its group: others may have joined it.
    .onConflictDoUpdate({ target: articleOrigins.articleId, set: signed });
}

async function findMatch(
  tx: Db,
  articleId: string,
  { values, bands, runs }: Signature,
): Promise<Match | undefined> {
  if (runs < MIN_RUNS) return undefined;
  const candidates = await tx
    .select()
    .from(articleOrigins)
    .where(and(arrayOverlaps(articleOrigins.bands, bands), ne(articleOrigins.articleId, articleId)))
    .limit(MAX_CANDIDATES);
  const matches = candidates
    .map((other) => {
      const similarity = estimateSimilarity(values, other.signature);
      return { other, similarity, containment: estimateContainment(similarity, runs, other.runs) };
    })
    .filter(
      ({ other, similarity, containment }) =>
        other.runs >= MIN_RUNS && (similarity >= COPY || containment >= EXCERPT),
    )
    .toSorted((a, b) => b.similarity - a.similarity || (a.other.articleId < b.other.articleId ? -1 : 1));
  const [best] = matches;
  return (
    best && {
      originId: best.other.originId,
      copyOf: best.other.articleId,
      similarity: best.similarity,
      containment: best.containment,
    }
  );
}

/** Before its article goes, the group gets another first one: its oldest member. */
export async function leaveOrigin(tx: Db, articleId: string): Promise<void> {
  const [heir] = await tx
    .select({ id: articleOrigins.articleId })
    .from(articleOrigins)
    .where(and(eq(articleOrigins.originId, articleId), ne(articleOrigins.articleId, articleId)))
    .orderBy(articleOrigins.groupedAt, articleOrigins.articleId)
    .limit(1);
  if (heir)
    await tx.update(articleOrigins).set({ originId: heir.id }).where(eq(articleOrigins.originId, articleId));
}
