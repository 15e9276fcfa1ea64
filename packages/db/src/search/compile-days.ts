import { and, gte, isNotNull, lte, or, type SQL } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { DayRange, QueryNode } from "../query-tree";
import { NOTHING } from "./context";

/** The condition under which a day lies in any of the ranges; ages count from `today`. */
export function compileDays(column: AnyPgColumn, ranges: DayRange[], today: string): SQL {
  return or(...ranges.map((range) => compileRange(column, range, today))) ?? NOTHING;
}

/** The same for all of a query's parts that ask for days. */
export function compileDayParts(
  column: AnyPgColumn,
  parts: Extract<QueryNode, { type: "date" }>[],
  today: string,
): SQL | undefined {
  return and(...parts.map(({ ranges }) => compileDays(column, ranges, today)));
}

export const toDay = (at: Date) => at.toISOString().slice(0, 10);

function compileRange(column: AnyPgColumn, range: DayRange, today: string): SQL | undefined {
  const { from, to } = range.type === "age" ? resolveAge(range, today) : range;
  return and(isNotNull(column), from ? gte(column, from) : undefined, to ? lte(column, to) : undefined);
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
