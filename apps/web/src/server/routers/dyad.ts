import { countDyadByMonth, countDyadTopicsByMonth, listDyads } from "@readout/db";
import { z } from "zod";
import { publicProcedure, router } from "../trpc";

const country = z.string().regex(/^[A-Z]{2}$/);
const dyad = z.object({ from: country, to: country });

export const dyadRouter = router({
  list: publicProcedure.query(({ ctx }) => listDyads(ctx.db, { limit: 2000 })),
  byMonth: publicProcedure.input(dyad).query(({ ctx, input }) => countDyadByMonth(ctx.db, input)),
  topicsByMonth: publicProcedure.input(dyad).query(({ ctx, input }) => countDyadTopicsByMonth(ctx.db, input)),
});
