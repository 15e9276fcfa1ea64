import { and, asc, count, gt, isNull, ne, or, sql } from "drizzle-orm";
import type { Db } from "../client";
import type { ArticleHeading } from "../digest-article";
import type { NewEvent, NewStatement } from "../new-article";
import { checkParse } from "../saving/check-parse";
import { inTransaction } from "../saving/in-transaction";
import type { StatementPlan } from "../saving/plan-statements";
import {
  isNewestVersion,
  listStoredArticles,
  listWithTexts,
  lockArticles,
  type Stored,
  stampOf,
} from "../saving/stored-article";
import { updateArticles } from "../saving/write-article";
import { writeParses } from "../saving/write-parse";
import { articles, articleVersions } from "../schema";

/** An article's newest text, and what else a parser is told of it. */
export interface StoredText {
  id: string;
  url: string | null;
  text: string;
  title: string | null;
  publishedOn: string | null;
  lang: string | null;
  outlet: string | null;
  /** Another one stands for another text or other facts. */
  stamp: string;
}

export interface Reparse {
  events: NewEvent[];
  statements: NewStatement[];
  supported: boolean;
  parserVersion: string;
  /** Made beforehand, or else here. */
  heading?: ArticleHeading;
}

export interface Reparsed {
  counts: { articles: number; kept: number; added: number; withdrawn: number };
  /** Articles of which nothing was written, because they have changed since their texts were listed. */
  outdated: string[];
}

/**
 * Brings stored articles to what a parser now finds in them, all or nothing: what stays the same statement keeps its
 * permalink, what is no longer found is withdrawn as of `at`, and what is read as before touches no row. Throws
 * `InvalidParseError` when a parse does not fit its text.
 */
export async function reparseArticles(
  db: Db,
  read: { stored: StoredText; parse: Reparse }[],
  at: Date,
): Promise<Reparsed> {
  for (const { stored, parse } of read) checkParse(stored.text, parse);
  return inTransaction(db, async (tx) => {
    const found = await lockRead(tx, read);
    const current = found.filter(({ stored, now }) => stampOf(now) === stored.stamp);
    const plans = await writeParses(tx, current.map(toGiven(at)));
    await updateArticles(
      tx,
      current.flatMap(({ now: { row }, parse }, index) =>
        listChanged(row, { parse, plan: plans[index], at }),
      ),
    );
    const outdated = found.flatMap((each) => (current.includes(each) ? [] : each.stored.id));
    return { counts: add(plans), outdated };
  });
}

interface Read {
  stored: StoredText;
  parse: Reparse;
  now: Stored;
}

/** With what is stored now; what was removed meanwhile is left out. */
async function lockRead(tx: Db, read: Omit<Read, "now">[]): Promise<Read[]> {
  const ids = read.map(({ stored }) => stored.id);
  await lockArticles(tx, ids);
  const locked = new Map((await listStoredArticles(tx, ids)).map((now) => [now.row.id, now]));
  return read.flatMap((each) => {
    const now = locked.get(each.stored.id);
    return now ? { ...each, now } : [];
  });
}

const toGiven =
  (at: Date) =>
  ({ stored, parse, now }: Read) => {
    const { supported, parserVersion, heading, ...rest } = parse;
    const article = { ...now.row, supported, parserVersion };
    const isSameParser = parserVersion === now.row.parserVersion;
    const context = { article, text: stored.text, outlet: now.source, isNew: false, at, isSameParser };
    return { parse: rest, context: { ...context, digest: heading } };
  };

function listChanged(
  row: Stored["row"],
  { parse: { supported, parserVersion }, plan, at }: { parse: Reparse; plan?: StatementPlan; at: Date },
): Stored["row"][] {
  const isAltered = plan !== undefined && plan.removed.length + plan.added.length > 0;
  if (!isAltered && supported === row.supported && parserVersion === row.parserVersion) return [];
  return [{ ...row, supported, parserVersion, contentChangedAt: isAltered ? at : row.contentChangedAt }];
}

function add(plans: StatementPlan[]): Reparsed["counts"] {
  const counts = { articles: plans.length, kept: 0, added: 0, withdrawn: 0 };
  for (const { counts: each } of plans) {
    counts.kept += each.kept;
    counts.added += each.added;
    counts.withdrawn += each.withdrawn;
  }
  return counts;
}

/** The newest texts of these articles, as far as they are kept. */
export async function listStoredTexts(db: Db, ids: string[]): Promise<StoredText[]> {
  return (await listWithTexts(db, ids)).flatMap(({ text, ...stored }) => {
    if (text === null) return [];
    const { id, url, title, publishedOn, lang } = stored.row;
    const outlet = stored.source?.name ?? null;
    return { id, url, text, title, publishedOn, lang, outlet, stamp: stampOf(stored) };
  });
}

interface Due {
  /** Articles that another parser read last; all of them, if it is not told. */
  parserVersion?: string;
  /** Only those whose ids come after this one. */
  after?: string;
}

/** Articles that are to be parsed again, in the order of ids, with how many bytes their texts have. Without a text there is nothing to parse. */
export async function listArticlesToReparse(
  db: Db,
  { limit, ...due }: Due & { limit: number },
): Promise<{ id: string; size: number }[]> {
  return db
    .select({ id: articles.id, size: sql<number>`octet_length(${articleVersions.text})` })
    .from(articles)
    .innerJoin(articleVersions, isNewestVersion())
    .where(isDue(due))
    .orderBy(asc(articles.id))
    .limit(limit);
}

/** How many articles are to be parsed again. */
export async function countArticlesToReparse(db: Db, due: Due): Promise<number> {
  const [row] = await db.select({ total: count() }).from(articles).where(isDue(due));
  return row?.total ?? 0;
}

function isDue({ parserVersion, after }: Due) {
  return and(
    isNull(articles.textRemovedAt),
    after === undefined ? undefined : gt(articles.id, after),
    parserVersion === undefined
      ? undefined
      : or(isNull(articles.parserVersion), ne(articles.parserVersion, parserVersion)),
  );
}
