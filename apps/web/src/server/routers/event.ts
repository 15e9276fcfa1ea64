import { getEvent, listEvents } from "@readout/db";
import { z } from "zod";
import { orNotFound, publicProcedure, router } from "../trpc";

const id = z.string().max(64);
const after = z.object({ id, date: z.iso.date().nullable() }).optional();

export const eventRouter = router({
  list: publicProcedure
    .input(z.object({ after }))
    .query(({ ctx, input }) => listEvents(ctx.db, { ...input, limit: 60 })),
  byId: publicProcedure.input(id).query(async ({ ctx, input }) => orNotFound(await getEvent(ctx.db, input))),
});
