import { getArticle } from "@readout/db";
import { key } from "../key";
import { orNotFound, publicProcedure, router } from "../trpc";

export const articleRouter = router({
  byId: publicProcedure
    .input(key)
    .query(async ({ ctx, input }) => orNotFound(await getArticle(ctx.db, input))),
});
