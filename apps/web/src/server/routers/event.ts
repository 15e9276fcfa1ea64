import { getComparison, getEvent, listEventReports, listEvents } from "@readout/db";
import { z } from "zod";
import { key } from "../key";
import { orNotFound, publicProcedure, router } from "../trpc";

const after = z.object({ id: key, date: z.iso.date().nullable() }).optional();

export const eventRouter = router({
  list: publicProcedure
    .input(z.object({ after }))
    .query(({ ctx, input }) => listEvents(ctx.db, { ...input, limit: 60 })),
  /** The two sides' accounts, point by point; null for an event that has not two sides. */
  comparison: publicProcedure
    .input(z.object({ id: key, countries: z.array(z.string().length(2)).max(50) }))
    .query(async ({ ctx, input }) => (await getComparison(ctx.db, input)) ?? null),
  reports: publicProcedure.input(key).query(({ ctx, input }) => listEventReports(ctx.db, input)),
  byId: publicProcedure.input(key).query(async ({ ctx, input }) => orNotFound(await getEvent(ctx.db, input))),
});
