import { countByPeriod, countStatements, getStatement, listFacets, listStatements } from "@readout/db";
import { z } from "zod";
import { key } from "../key";
import { readQuery } from "../query-tree";
import { orNotFound, publicProcedure, router } from "../trpc";

const MAX_LIMIT = 500;
const text = z.string().max(20_000).default("");

const version = z.int().min(1).max(1_000_000).optional();

const queryInput = z.strictObject({ q: text });
const listInput = z.strictObject({
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
    .input(z.object({ id: key, version }))
    .query(async ({ ctx, input }) => orNotFound(await getStatement(ctx.db, input.id, input.version))),
});
