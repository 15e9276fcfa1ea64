import { countSpeakerByMonth, getPerson, listLastWords, listSpeakers, listSpokenOf } from "@readout/db";
import { z } from "zod";
import { orNotFound, publicProcedure, router } from "../trpc";

const id = z.string().max(64);
const name = z.string().trim().max(200);
const after = z.object({ id, statements: z.number().int() }).optional();

export const personRouter = router({
  list: publicProcedure
    .input(z.object({ name: name.default(""), after }))
    .query(({ ctx, input }) => listSpeakers(ctx.db, { ...input, limit: 100 })),
  named: publicProcedure
    .input(name)
    .query(({ ctx, input }) => listSpeakers(ctx.db, { name: input, limit: 5 })),
  byId: publicProcedure.input(id).query(async ({ ctx, input }) => orNotFound(await getPerson(ctx.db, input))),
  spokenOf: publicProcedure.input(id).query(({ ctx, input }) => listSpokenOf(ctx.db, input)),
  byMonth: publicProcedure.input(id).query(({ ctx, input }) => countSpeakerByMonth(ctx.db, input)),
  lastWords: publicProcedure
    .input(id)
    .query(({ ctx, input }) => listLastWords(ctx.db, { personId: input, limit: 20 })),
});
