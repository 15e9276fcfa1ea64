import { getArticle, searchArticles } from "@readout/db";
import { z } from "zod";
import { articlePlace, readCursor, toPage } from "../api/page-cursor";
import { key } from "../key";
import { readQuery } from "../query-tree";
import { orNotFound, publicProcedure, router } from "../trpc";

const searchInput = z.strictObject({
  q: z.string().max(20_000),
  cursor: z.string().max(500).optional(),
  limit: z.int().min(1).max(50),
});

export const articleRouter = router({
  byId: publicProcedure
    .input(key)
    .query(async ({ ctx, input }) => orNotFound(await getArticle(ctx.db, input))),
  search: publicProcedure.input(searchInput).query(async ({ ctx, input: { q, cursor, limit } }) => {
    const after = cursor === undefined ? undefined : readCursor(cursor, articlePlace);
    const found = await searchArticles(ctx.db, { query: readQuery(q), after, limit });
    return toPage(found, limit, ({ publishedOn, id }) => ({ publishedOn, id }));
  }),
});
