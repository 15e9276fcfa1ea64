import { describeCard } from "@/components/describe-card";
import { api } from "@/trpc/server";

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
  return { cards: items.map(describeCard), older: nextCursor, newer: previousCursor };
}

export type TimelinePage = Awaited<ReturnType<typeof loadPage>>;
