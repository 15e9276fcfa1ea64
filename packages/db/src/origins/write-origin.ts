import { sql } from "drizzle-orm";
import type { Db } from "../client";
import { insertRows, isAnyOf } from "../saving/insert-rows";
import { articleOrigins } from "../schema";
import { BandIndex, isComparable, type OriginRow } from "./find-match";
import type { Signature } from "./minhash";

/** Any number that no other program's advisory lock in this database uses. */
const ORIGINS_LOCK = 7_328_463_383;
const MAX_CANDIDATES = 500;

interface SignedText {
  articleId: string;
  isNew: boolean;
  signature: Signature;
  seenAt: Date;
}

/**
 * Notes which texts articles are copies of, one after the other. Runs last in the transaction that stores the texts: the
 * lock lets copies that arrive together find each other, and is held until the commit.
 */
export async function writeOrigins(tx: Db, texts: SignedText[]): Promise<void> {
  if (texts.length === 0) return;
  await tx.execute(sql`select pg_advisory_xact_lock(${ORIGINS_LOCK})`);
  const known = await readCandidates(tx, texts);
  const rows = texts.map((text) => {
    const row = toRow(text, known);
    known.add(row);
    return row;
  });
  await insertRows(tx, articleOrigins, rows, sql`on conflict (article_id) do update set ${SIGNED}`);
}

const SIGNED = sql.raw(
  ["signature", "bands", "runs", "grouped_at"].map((name) => `${name} = excluded.${name}`).join(", "),
);

function toRow({ articleId, signature, seenAt }: SignedText, known: BandIndex): OriginRow {
  const { values, bands, runs } = signature;
  const signed = { signature: values, bands, runs, groupedAt: seenAt };
  const old = known.get(articleId);
  // An edited text stays in its group: others may have joined it.
  if (old) return { ...old, ...signed };
  const first = { originId: articleId, copyOf: null, similarity: null, containment: null };
  const match = isComparable(signature) ? known.findMatch(articleId, signature) : undefined;
  return { articleId, ...(match ?? first), ...signed };
}

/** Stored texts that share a band with one of these, and what is stored of these themselves. */
async function readCandidates(tx: Db, texts: SignedText[]): Promise<BandIndex> {
  const compared = texts.filter(({ signature }) => isComparable(signature));
  const bands = [...new Set(compared.flatMap(({ signature }) => signature.bands))];
  const own = texts.flatMap(({ articleId, isNew }) => (isNew ? [] : articleId));
  const index = new BandIndex();
  const known = own.length === 0 ? [] : await select(tx).where(isAnyOf(articleOrigins.articleId, own));
  const candidates = bands.length === 0 ? [] : await findByBands(tx, bands, MAX_CANDIDATES * compared.length);
  for (const row of new Map([...candidates, ...known].map((row) => [row.articleId, row])).values())
    index.add(row);
  return index;
}

/**
 * By the index, whatever the planner thinks: it takes a share of all rows to match, and would compare every band of every
 * text with every band asked for, which takes seconds at ten thousand texts.
 */
async function findByBands(tx: Db, bands: number[], limit: number): Promise<OriginRow[]> {
  await tx.execute(sql`set local enable_seqscan = off`);
  const found = await select(tx)
    .where(sql`${articleOrigins.bands} && ${`{${bands.join(",")}}`}::bigint[]`)
    .limit(limit);
  await tx.execute(sql`set local enable_seqscan = on`);
  return found;
}

const select = (tx: Db) => tx.select().from(articleOrigins);
