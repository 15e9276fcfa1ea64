import { findUnavailability, InvalidCursorError } from "@readout/db";
import { TRPCError } from "@trpc/server";
import { QuerySyntaxError } from "./query-tree";

/** PostgreSQL's code for a statement that ran into its time limit. */
const CANCELLED = "57014";

/** Gives an expected failure its code: a bad query or cursor, a database that is away or took too long. */
export function nameFailure(error: TRPCError): TRPCError {
  const causes = listCauses(error);
  const refused = causes.find(
    (cause) => cause instanceof QuerySyntaxError || cause instanceof InvalidCursorError,
  );
  if (refused) return new TRPCError({ code: "BAD_REQUEST", message: refused.message, cause: refused });
  if (causes.some((cause) => "code" in cause && cause.code === CANCELLED)) {
    return new TRPCError({
      code: "GATEWAY_TIMEOUT",
      message: "The database took too long over this query.",
      cause: error,
    });
  }
  // Where the database is belongs in the log, not in an answer.
  if (findUnavailability("", error)) {
    return new TRPCError({
      code: "SERVICE_UNAVAILABLE",
      message: "The database cannot be reached.",
      cause: error,
    });
  }
  return error;
}

function listCauses(error: unknown): Error[] {
  return error instanceof Error ? [error, ...listCauses(error.cause)] : [];
}
