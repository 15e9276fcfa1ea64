import { and, gte, isNotNull, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "../client";
import type { DayRange, QueryNode } from "../query-tree";
import { statements } from "../schema";
import { compileField } from "./compile-field";
import { labelOf, namePair } from "../saving/list-labels";
import { type Context, NOTHING } from "./context";
import { storable, textArray } from "./text-array";
import { writeTsquery } from "./words";

/** The condition under which a statement fits the query. Withdrawn ones fit only where the query asks for them. */
export async function compileQuery(db: Db, query: QueryNode | null, now = new Date()): Promise<SQL> {
  const listed = query !== null && asksForWithdrawn(query) ? undefined : isNull(statements.withdrawnAt);
  const fits = query === null ? undefined : await compile(query, { db, today: toDay(now) });
  return and(listed, fits) ?? sql`true`;
}

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
      return or(...node.ranges.map((range) => compileRange(node.field, range, context))) ?? NOTHING;
    default: {
      const tsquery = writeTsquery(node);
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

function compileRange(field: "date" | "pub", range: DayRange, { today }: Context): SQL {
  const { from, to } = range.type === "age" ? resolveAge(range, today) : range;
  const column = field === "date" ? statements.listedOn : statements.publishedOn;
  return (
    and(isNotNull(column), from ? gte(column, from) : undefined, to ? lte(column, to) : undefined) ?? NOTHING
  );
}

function resolveAge({ comparison, days }: Extract<DayRange, { type: "age" }>, today: string) {
  const past = (age: number) => toDay(new Date(Date.parse(today) - age * 86_400_000));
  switch (comparison) {
    case "<":
      return { from: past(days - 1), to: null };
    case "<=":
      return { from: past(days), to: null };
    case ">":
      return { from: null, to: past(days + 1) };
    case ">=":
      return { from: null, to: past(days) };
  }
}

const toDay = (at: Date) => at.toISOString().slice(0, 10);

function asksForWithdrawn(node: QueryNode): boolean {
  if (node.type === "and" || node.type === "or") return node.nodes.some(asksForWithdrawn);
  if (node.type === "not") return asksForWithdrawn(node.node);
  return node.type === "field" && node.field === "is" && node.values.includes("withdrawn");
}
