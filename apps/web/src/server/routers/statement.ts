import { countByPeriod, countStatements, getStatement, listFacets, listStatements } from "@readout/db";
import { z } from "zod";
import { readQuery } from "../query-tree";
import { orNotFound, publicProcedure, router } from "../trpc";

export const MAX_LIMIT = 500;
const text = z.string().max(20_000).default("");

export const queryInput = z.strictObject({ q: text });
export const listInput = z.strictObject({
  q: text,
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(50),
  cursor: z.string().max(500).optional(),
  direction: z.enum(["older", "newer"]).default("older"),
  sort: z.enum(["date", "relevance"]).default("date"),
});

export const statementRouter = router({
  list: publicProcedure
    .input(listInput)
    .query(({ ctx, input: { q, ...page } }) => listStatements(ctx.db, { query: readQuery(q), ...page })),
  count: publicProcedure
    .input(queryInput)
    .query(({ ctx, input }) => countStatements(ctx.db, { query: readQuery(input.q) })),
  facets: publicProcedure
    .input(queryInput)
    .query(({ ctx, input }) => listFacets(ctx.db, { query: readQuery(input.q) })),
  histogram: publicProcedure
    .input(queryInput)
    .query(({ ctx, input }) => countByPeriod(ctx.db, { query: readQuery(input.q) })),
  byId: publicProcedure
    .input(z.string().max(64))
    .query(async ({ ctx, input }) => orNotFound(await getStatement(ctx.db, input))),
});
