import { api } from "@/trpc/server";

const PAGE = 20;

/** One page of the articles in whose titles and texts the words of a query stand. */
export function loadArticles({ q, cursor }: { q: string; cursor: string | undefined }) {
  return api.article.search({ q, cursor, limit: PAGE });
}

export type FoundArticle = Awaited<ReturnType<typeof loadArticles>>["items"][number];
