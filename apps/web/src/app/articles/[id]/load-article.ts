import { cache } from "react";
import { api } from "@/trpc/server";
import { attempt } from "@/trpc/attempt";

/** The article, asked for once by its page and the page's head. */
export const loadArticle = cache((id: string) => attempt(api.article.byId(id)));

export type ReadArticle = Awaited<ReturnType<typeof api.article.byId>>;
export type ReadStatement = ReadArticle["statements"][number];
