import type { AccountsInShort, StatementCard } from "@readout/db";
import { parseQuery } from "@readout/query";
import { describeCard } from "@/components/describe-card";
import { attempt } from "@/trpc/attempt";
import { api } from "@/trpc/server";
import { findPair } from "./lanes";
import { layRows } from "./lay-rows";

/** Several screens; each further one costs a phone the time to draw it before anything answers. */
const PAGE = 20;

interface Asked {
  q: string;
  cursor?: string;
  direction?: "older" | "newer";
  sort: "date" | "relevance";
}

/** One page of a timeline as its list takes it. */
export async function loadPage(asked: Asked) {
  const { items, nextCursor, previousCursor } = await api.statement.list({ ...asked, limit: PAGE });
  const isRanked = asked.sort === "relevance";
  const rows = layRows(items.map(describeCard), {
    isRanked,
    pair: readPair(asked.q),
    accounts: isRanked ? undefined : await loadAccounts(items),
  });
  return { rows, older: nextCursor, newer: previousCursor };
}

export type TimelinePage = Awaited<ReturnType<typeof loadPage>>;

/** How the accounts of these statements' events compare. A list is read without it, too. */
async function loadAccounts(items: StatementCard[]): Promise<Map<string, AccountsInShort>> {
  const told = items.filter(({ event }) => event && event.countries.length === 2 && event.articles > 1);
  const events = new Map(told.flatMap(({ event }) => (event ? [[event.id, event]] : [])));
  if (events.size === 0) return new Map();
  const asked = {
    events: [...events.values()].map(({ id, countries }) => ({ id, countries })),
    statements: told.map(({ id }) => id),
  };
  const found = await attempt(api.event.comparisons(asked));
  return found.ok ? found.answer : new Map();
}

function readPair(q: string) {
  const parsed = parseQuery(q);
  return parsed.ok ? findPair(parsed.tree) : undefined;
}
