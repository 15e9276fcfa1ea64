import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { z } from "zod";
import { problem } from "@/server/problem";
import { QuerySyntaxError } from "@/server/query-tree";

const PROBLEM = { "content-type": "application/problem+json" };

/** Answers a GET of the API: its parameters checked, then `ask`'s answer as JSON, or the failure as problem+json. */
export async function answer<Input>(
  request: Request,
  schema: z.ZodType<Input>,
  ask: (input: Input) => Promise<object>,
) {
  try {
    return Response.json(await ask(readParameters(request, schema)));
  } catch (error) {
    const failure =
      error instanceof TRPCError ? error : new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause: error });
    const body = describe(failure);
    if (body.status === 500) process.stderr.write(`${failure.cause?.stack ?? failure.message}\n`);
    return Response.json(body, { status: body.status, headers: PROBLEM });
  }
}

function readParameters<Input>(request: Request, schema: z.ZodType<Input>): Input {
  const given = [...new URL(request.url).searchParams];
  const repeated = given.find(([name], index) => given.findIndex(([other]) => other === name) !== index);
  if (repeated) throw new TRPCError({ code: "BAD_REQUEST", message: `${repeated[0]}: given more than once` });
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (!parsed.success) throw new TRPCError({ code: "BAD_REQUEST", message: z.prettifyError(parsed.error) });
  return parsed.data;
}

function describe(failure: TRPCError) {
  const status = getHTTPStatusCodeFromError(failure);
  if (failure.cause instanceof QuerySyntaxError)
    return problem(status, failure.message, { errors: failure.cause.faults });
  return problem(status, status === 500 ? "The fault is ours and is in the server's log." : failure.message);
}
