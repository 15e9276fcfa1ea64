import { TRPCError } from "@trpc/server";
import { z } from "zod";

/** The parameters of a request's query and path. Throws BAD_REQUEST and says what is wrong. */
export function readParameters<Parameters extends z.ZodObject>(
  request: Request,
  schema: Parameters,
  path: Record<string, string> = {},
): z.output<Parameters> {
  const given = [...new URL(request.url).searchParams];
  const repeated = given.find(([name], index) => given.findIndex(([other]) => other === name) !== index);
  if (repeated) throw refuse(`${repeated[0]}: given more than once`);
  const misplaced = given.find(([name]) => name in path);
  if (misplaced) throw refuse(`${misplaced[0]}: belongs into the path`);
  const parsed = schema.safeParse({ ...Object.fromEntries(given), ...path });
  if (!parsed.success) throw refuse(z.prettifyError(parsed.error));
  return parsed.data;
}

const refuse = (message: string) => new TRPCError({ code: "BAD_REQUEST", message });
