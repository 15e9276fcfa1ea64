import type { Db } from "@readout/db";
import type { z } from "zod";

/** What an endpoint may ask of the world. */
export interface Context {
  db: Db;
  /** Where this Readout is served, without a closing slash. */
  baseUrl: string;
}

/** A GET of the API: what it takes, what it answers, and how. The same schemas validate and document it. */
export interface Endpoint<Parameters extends z.ZodObject, Answer extends z.ZodType> {
  /** Names in braces are taken from the path, all others from the query. */
  path: `/api/v1/${string}`;
  summary: string;
  parameters: Parameters;
  answer: Answer;
  /** Undefined where there is no such thing. */
  ask: (context: Context, parameters: z.output<Parameters>) => Promise<z.input<Answer> | undefined>;
}

/** Names an endpoint's types after its schemas. */
export function defineEndpoint<Parameters extends z.ZodObject, Answer extends z.ZodType>(
  endpoint: Endpoint<Parameters, Answer>,
) {
  return endpoint;
}
