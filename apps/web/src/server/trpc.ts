import { initTRPC, TRPCError } from "@trpc/server";
import type { Db } from "@readout/db";
import { nameFailure } from "./failures";

const t = initTRPC.context<{ db: Db }>().create();

export const { router, createCallerFactory } = t;

/** Every procedure: what the database or the query did wrong leaves under its name. */
export const publicProcedure = t.procedure.use(async ({ next }) => {
  const result = await next();
  if (!result.ok) throw nameFailure(result.error);
  return result;
});

/** What was found; the failure that pages and the API answer with 404 otherwise. */
export function orNotFound<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new TRPCError({ code: "NOT_FOUND" });
  return found;
}
