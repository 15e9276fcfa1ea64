import { and, eq, exists, inArray, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "../client";
import type { QueryNode } from "../query-tree";
import { articles, articleWords, statements } from "../schema";
import { compileDays, toDay } from "./compile-days";
import { compileQuery } from "./compile-query";
import { NOTHING } from "./context";
import { findSources } from "./find-names";
import { writeTsquery } from "./words";

/**
 * The condition under which an article fits a query: words are looked for in its newest title and text, outlets,
 * languages and days of publication are its own, all else is that of one of its statements.
 */
export async function compileArticles(db: Db, node: QueryNode, now = new Date()): Promise<SQL> {
  switch (node.type) {
    case "and":
      return and(...(await compileAll(db, node.nodes, now))) ?? sql`true`;
    case "or":
      return or(...(await compileAll(db, node.nodes, now))) ?? NOTHING;
    case "not":
      return sql`(${await compileArticles(db, node.node, now)}) is not true`;
    case "word":
    case "prefix":
    case "phrase":
      return hasWords(db, writeTsquery(node));
    case "date":
      if (node.field === "pub") return compileDays(articles.publishedOn, node.ranges, toDay(now));
      return hasStatement(db, node, now);
    case "field":
      return (await compileOwn(db, node)) ?? hasStatement(db, node, now);
    case "pair":
      return hasStatement(db, node, now);
  }
}

async function compileAll(db: Db, nodes: QueryNode[], now: Date): Promise<SQL[]> {
  const conditions: SQL[] = [];
  for (const node of nodes) conditions.push(await compileArticles(db, node, now));
  return conditions;
}

function hasWords(db: Db, tsquery: string | undefined): SQL {
  if (tsquery === undefined) return NOTHING;
  const holding = db
    .select({ id: articleWords.articleId })
    .from(articleWords)
    .where(sql`${articleWords.tsv} @@ ${tsquery}::tsquery`);
  return inArray(articles.id, holding);
}

/** What an article has of its own; undefined for what only statements have. */
async function compileOwn(
  db: Db,
  { field, values }: Extract<QueryNode, { type: "field" }>,
): Promise<SQL | undefined> {
  if (field === "in") return sql`true`;
  if (field === "lang") return inArray(articles.lang, [...values, ""]);
  if (field === "source") return inArray(articles.sourceId, [...(await findSources(db, values)), ""]);
  return undefined;
}

async function hasStatement(db: Db, node: QueryNode, now: Date): Promise<SQL> {
  const fits = and(eq(statements.articleId, articles.id), await compileQuery(db, node, now));
  return exists(db.select({ id: statements.id }).from(statements).where(fits));
}
