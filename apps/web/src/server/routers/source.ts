import { listOutletsNamed, listSourceHealth, listSources } from "@readout/db";
import { z } from "zod";
import { publicProcedure, router } from "../trpc";

export const sourceRouter = router({
  list: publicProcedure.query(({ ctx }) => listSources(ctx.db)),
  /** With how polling goes and what came in of late. */
  health: publicProcedure.query(({ ctx }) => listSourceHealth(ctx.db, { at: new Date() })),
  named: publicProcedure
    .input(z.string().trim().max(200))
    .query(({ ctx, input }) => listOutletsNamed(ctx.db, { name: input, limit: 6 })),
});
