import { getComparison, getEvent, listEventReports, listEvents, readComparisons } from "@readout/db";
import { z } from "zod";
import { placeDay } from "../api/page-cursor";
import { key } from "../key";
import { orNotFound, publicProcedure, router } from "../trpc";

const countries = z.array(z.string().length(2)).max(50);
const after = z.object({ id: key, date: placeDay.nullable() }).optional();

export const eventRouter = router({
  list: publicProcedure
    .input(z.object({ after }))
    .query(({ ctx, input }) => listEvents(ctx.db, { ...input, limit: 60 })),
  /** The two sides' accounts, point by point; null for an event that has not two sides. */
  comparison: publicProcedure
    .input(z.object({ id: key, countries }))
    .query(async ({ ctx, input }) => (await getComparison(ctx.db, input)) ?? null),
  /** The same in short for the events of a page, with the points of its statements. */
  comparisons: publicProcedure
    .input(
      z.object({
        events: z.array(z.object({ id: key, countries })).max(500),
        statements: z.array(key).max(500),
      }),
    )
    .query(({ ctx, input }) => readComparisons(ctx.db, input)),
  reports: publicProcedure.input(key).query(({ ctx, input }) => listEventReports(ctx.db, input)),
  byId: publicProcedure.input(key).query(async ({ ctx, input }) => orNotFound(await getEvent(ctx.db, input))),
});
