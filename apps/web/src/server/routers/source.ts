import { listOutletsNamed, listSources } from "@readout/db";
import { z } from "zod";
import { publicProcedure, router } from "../trpc";

export const sourceRouter = router({
  list: publicProcedure.query(({ ctx }) => listSources(ctx.db)),
  named: publicProcedure
    .input(z.string().trim().max(200))
    .query(({ ctx, input }) => listOutletsNamed(ctx.db, { name: input, limit: 6 })),
});
