import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { nameFailure } from "../failures";
import { problem } from "../problem";
import { QuerySyntaxError } from "../query-tree";

/** The answer to a request that failed: problem+json. A fault of ours goes into the log and not into the answer. */
export function answerFailure(error: unknown): Response {
  const thrown =
    error instanceof TRPCError ? error : new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause: error });
  const failure = nameFailure(thrown);
  const body = describe(failure);
  if (body.status === 500) process.stderr.write(`${failure.cause?.stack ?? failure.message}\n`);
  return Response.json(body, {
    status: body.status,
    headers: { "content-type": "application/problem+json" },
  });
}

function describe(failure: TRPCError) {
  const status = getHTTPStatusCodeFromError(failure);
  if (failure.cause instanceof QuerySyntaxError)
    return problem(status, failure.message, { errors: failure.cause.faults });
  if (status === 404) return problem(status, "There is nothing at this address.");
  return problem(status, status === 500 ? "The fault is ours and is in the server's log." : failure.message);
}
