import type { Address } from "@/components/address";
import { api } from "@/trpc/server";
import { attempt } from "@/trpc/attempt";
import { findWindow } from "./histogram/find-window";
import { loadPage } from "./timeline/load-page";
import type { QueryNode } from "@readout/db";

/** The page of statements, and around it the counts: those may fail alone. */
export async function loadTimeline(address: Address, tree: QueryNode | null) {
  const { q } = address;
  const [list, count, facets, histogram] = await Promise.all([
    attempt(loadPage(address)),
    attempt(api.statement.count({ q })),
    attempt(api.statement.facets({ q })),
    attempt(api.statement.histogram({ q: findWindow(tree) })),
  ]);
  return {
    list,
    count: count.ok ? count.answer : undefined,
    facets: facets.ok ? facets.answer : undefined,
    histogram: histogram.ok ? histogram.answer : undefined,
  };
}
