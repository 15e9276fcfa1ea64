import { api } from "@/trpc/server";
import { attempt } from "@/trpc/attempt";
import type { Address } from "./address";

const PAGE = 50;

/** The page of statements, and around it the counts: those may fail alone. */
export async function loadTimeline({ q, ...page }: Address) {
  const [list, count, facets, histogram] = await Promise.all([
    attempt(api.statement.list({ q, limit: PAGE, ...page })),
    attempt(api.statement.count({ q })),
    attempt(api.statement.facets({ q })),
    attempt(api.statement.histogram({ q })),
  ]);
  return {
    list,
    count: count.ok ? count.answer : undefined,
    facets: facets.ok ? facets.answer : undefined,
    histogram: histogram.ok ? histogram.answer : undefined,
  };
}
