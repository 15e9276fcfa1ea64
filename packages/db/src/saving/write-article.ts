import { and, eq, sql } from "drizzle-orm";
import type { Db } from "../client";
import { hashOfText } from "../ids";
import { toArticleTsvector } from "../lexemes";
import type { NewArticle } from "../new-article";
import { articles, articleVersions, articleWords } from "../schema";
import { type ArticleDigest, isDigestOf } from "../digest-article";
import { insertRows, replaceAllBut } from "./insert-rows";
import { type ArticleRow, mergeArticle } from "./merge-article";
import { listWithTexts, lockArticles } from "./stored-article";

export interface GivenArticle {
  article: NewArticle;
  sourceId: string | null;
  digest?: ArticleDigest;
}

export interface WrittenArticle {
  row: ArticleRow;
  isNew: boolean;
  isNewText: boolean;
  isChanged: boolean;
  /** The text differs from the stored one in line ends or composed forms only: the stored one stays. */
  isRespelled: boolean;
  /** The row before; undefined for a new one. */
  before?: ArticleRow;
}

interface Worded extends WrittenArticle {
  /** What was told of it, and the text that its words are made of. */
  given: GivenArticle;
  text: string;
}

/**
 * Writes articles' rows and, where their text is new, versions; no two may be the same article. The rows stay locked
 * until the transaction ends. What is new of a row that was there is for the caller to write, see `updateArticles`.
 */
export async function writeArticles(tx: Db, given: GivenArticle[]): Promise<WrittenArticle[]> {
  const written = new Map<GivenArticle, Worded>();
  for (let left = given; left.length > 0; left = left.filter((each) => !written.has(each))) {
    for (const each of await insertOrMerge(tx, left)) written.set(each.given, each);
  }
  const all = given.flatMap((each) => written.get(each) ?? []);
  await writeVersions(
    tx,
    all.filter(({ isNewText }) => isNewText),
  );
  const completed = all.filter(({ isNewText, row, before }) => !isNewText && row.title !== before?.title);
  for (const { row, text } of completed) await completeTitle(tx, row, text);
  await writeWords(tx, [...all.filter(({ isNewText }) => isNewText), ...completed]);
  return all.map(({ given: _given, text: _text, ...rest }) => rest);
}

/** One that another removes in between is neither made nor found: it is left out. */
async function insertOrMerge(tx: Db, given: GivenArticle[]): Promise<Worded[]> {
  const first = given.map((each) => ({
    given: each,
    row: mergeArticle(undefined, each.article, each.sourceId).row,
  }));
  const sorted = first.map(({ row }) => row).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const returned = await insertRows(tx, articles, sorted, sql`on conflict do nothing returning id`);
  const made = new Set(returned.map(({ id }) => id));
  const others = sorted.flatMap(({ id }) => (made.has(id) ? [] : id));
  await lockArticles(tx, others);
  const found = others.length === 0 ? [] : await listWithTexts(tx, others);
  const stored = new Map(found.map((each) => [each.row.id, each]));
  return first.flatMap(({ given: each, row }): Worded[] => {
    const old = stored.get(row.id);
    const { article, sourceId } = each;
    const { text } = article;
    if (made.has(row.id))
      return [{ given: each, row, text, isNew: true, isNewText: true, isChanged: true, isRespelled: false }];
    if (!old) return [];
    const { row: merged, isNewText } = mergeArticle(old, article, sourceId);
    const isChanged = isNewText || !isSameRow(old.row, merged);
    const kept = isNewText || old.text === null ? text : old.text;
    const isRespelled = kept !== text;
    return [
      {
        given: each,
        row: merged,
        text: kept,
        isNew: false,
        isNewText,
        isChanged,
        isRespelled,
        before: old.row,
      },
    ];
  });
}

/** Whether the two say the same of the article itself; who read it may differ. */
export function isSameRow(a: ArticleRow, b: ArticleRow): boolean {
  return spellFacts(a) === spellFacts(b);
}

function spellFacts({ parserVersion: _parser, supported: _supported, ...facts }: ArticleRow): string {
  return JSON.stringify(Object.entries(facts).toSorted());
}

/** Replaces rows that are there and locked. */
export async function updateArticles(tx: Db, rows: ArticleRow[]): Promise<void> {
  await insertRows(tx, articles, rows, sql`on conflict (id) do update set ${REPLACED}`);
}

const REPLACED = replaceAllBut(articles, ["id"]);

async function writeVersions(tx: Db, written: Worded[]): Promise<void> {
  const rows = written.map(({ row: { id, version, title, textRemovedAt }, text, given }) => ({
    articleId: id,
    number: version,
    title,
    // What must not be kept does not come back with a change of it; its statements do.
    text: textRemovedAt === null ? text : null,
    hash: hashOfText({ title, text }),
    firstSeenAt: given.article.seenAt,
  }));
  await insertRows(tx, articleVersions, rows);
}

async function completeTitle(tx: Db, { id, version, title }: ArticleRow, text: string): Promise<void> {
  await tx
    .update(articleVersions)
    .set({ title, hash: hashOfText({ title, text }) })
    .where(and(eq(articleVersions.articleId, id), eq(articleVersions.number, version)));
}

/** Makes the newest title and text searchable in place of those before. */
async function writeWords(tx: Db, written: Worded[]): Promise<void> {
  const rows = written.map(({ row, text: read, given: { digest } }) => {
    const text = row.textRemovedAt === null ? read : "";
    const isMade = digest && isDigestOf(digest, { ...row, text });
    return { articleId: row.id, tsv: isMade ? digest.tsv : toArticleTsvector({ title: row.title, text }) };
  });
  await insertRows(tx, articleWords, rows, sql`on conflict (article_id) do update set tsv = excluded.tsv`);
}
