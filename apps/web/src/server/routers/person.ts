import { countSpeakerByMonth, getPerson, listLastWords, listSpeakers, listSpokenOf } from "@readout/db";
import { z } from "zod";
import { key } from "../key";
import { orNotFound, publicProcedure, router } from "../trpc";

/** NUL is in no name, and PostgreSQL knows none. */
const name = z
  .string()
  .trim()
  .max(200)
  .transform((text) => text.replaceAll("\0", ""));
const after = z.object({ id: key, statements: z.number().int() }).optional();

export const personRouter = router({
  list: publicProcedure
    .input(z.object({ name: name.default(""), after }))
    .query(({ ctx, input }) => listSpeakers(ctx.db, { ...input, limit: 100 })),
  named: publicProcedure
    .input(name)
    .query(({ ctx, input }) => listSpeakers(ctx.db, { name: input, limit: 5 })),
  byId: publicProcedure
    .input(key)
    .query(async ({ ctx, input }) => orNotFound(await getPerson(ctx.db, input))),
  spokenOf: publicProcedure.input(key).query(({ ctx, input }) => listSpokenOf(ctx.db, input)),
  byMonth: publicProcedure.input(key).query(({ ctx, input }) => countSpeakerByMonth(ctx.db, input)),
  lastWords: publicProcedure
    .input(key)
    .query(({ ctx, input }) => listLastWords(ctx.db, { personId: input, limit: 20 })),
});
