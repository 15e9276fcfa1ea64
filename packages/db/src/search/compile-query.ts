import { and, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "../client";
import type { QueryNode } from "../query-tree";
import { statements } from "../schema";
import { labelOf, namePair } from "../saving/list-labels";
import { compileDays, toDay } from "./compile-days";
import { compileField } from "./compile-field";
import { type Context, NOTHING } from "./context";
import { listParts } from "./query-parts";
import { isReindexed } from "./reindexed";
import { storable, textArray } from "./text-array";
import { isRun, writeIndexedTsquery, writeTsquery } from "./words";

export interface Compiled {
  /** What the order of the timeline can be cut by: its days, and that a statement is in it. */
  bounds: SQL | undefined;
  /** Everything else. */
  rest: SQL | undefined;
  /** Whether nothing but days is asked for: an index of days tells all of it. */
  isOfDays: boolean;
}

/** The condition under which a statement fits the query. Withdrawn ones fit only where the query asks for them. */
export async function compileQuery(db: Db, query: QueryNode | null, now = new Date()): Promise<SQL> {
  const { bounds, rest } = await compileInParts(db, query, now);
  return and(bounds, rest) ?? sql`true`;
}

/** The same in its two parts. */
export async function compileInParts(db: Db, query: QueryNode | null, now = new Date()): Promise<Compiled> {
  const context = { db, today: toDay(now) };
  const parts = listParts(query);
  const days = parts.filter(isDays);
  const others = parts.filter((part) => !isDays(part));
  const listed = parts.some(asksForWithdrawn) ? undefined : isNull(statements.withdrawnAt);
  return {
    bounds: and(listed, ...(await compileAll(days, context))),
    rest: and(...(await compileAll(others, context))),
    isOfDays: parts.every(({ type }) => type === "date"),
  };
}

const isDays = (part: QueryNode) => part.type === "date" && part.field === "date";

const COLUMNS = { date: statements.listedOn, pub: statements.publishedOn };

async function compile(node: QueryNode, context: Context): Promise<SQL> {
  switch (node.type) {
    case "and":
      return and(...(await compileAll(node.nodes, context))) ?? sql`true`;
    case "or":
      return or(...(await compileAll(node.nodes, context))) ?? NOTHING;
    case "not":
      // What is unknown does not fit, so its opposite does.
      return sql`(${await compile(node.node, context)}) is not true`;
    case "field":
      return compileField(node, context);
    case "pair":
      return compilePair(node);
    case "date":
      return compileDays(COLUMNS[node.field], node.ranges, context.today);
    default: {
      const isIndexed = isRun(node) && (await isReindexed(context.db));
      const tsquery = isIndexed ? writeIndexedTsquery(node) : writeTsquery(node);
      return tsquery === undefined ? NOTHING : sql`${statements.tsv} @@ ${tsquery}::tsquery`;
    }
  }
}

async function compileAll(nodes: QueryNode[], context: Context): Promise<SQL[]> {
  const conditions: SQL[] = [];
  for (const node of nodes) conditions.push(await compile(node, context));
  return conditions;
}

function compilePair({ field, from, to }: Extract<QueryNode, { type: "pair" }>): SQL {
  if (from === to) return NOTHING;
  const [actor, counterpart] = [storable(from), storable(to)];
  const labels =
    field === "between"
      ? [labelOf("pair", namePair(actor, counterpart))]
      : [labelOf("actor", actor), labelOf("counterpart", counterpart)];
  return sql`${statements.labels} @> ${textArray(labels)}`;
}

function asksForWithdrawn(node: QueryNode): boolean {
  if (node.type === "and" || node.type === "or") return node.nodes.some(asksForWithdrawn);
  if (node.type === "not") return asksForWithdrawn(node.node);
  return node.type === "field" && node.field === "is" && node.values.includes("withdrawn");
}
