import { getArticle } from "@readout/db";
import { z } from "zod";
import { orNotFound, publicProcedure, router } from "../trpc";

export const articleRouter = router({
  byId: publicProcedure
    .input(z.string().max(64))
    .query(async ({ ctx, input }) => orNotFound(await getArticle(ctx.db, input))),
});
