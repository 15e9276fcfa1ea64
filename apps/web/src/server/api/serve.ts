import "server-only";
import type { z } from "zod";
import { getDatabase } from "../database";
import { orNotFound } from "../trpc";
import { answerFailure } from "./answer-failure";
import { answerIfChanged } from "./answer-if-changed";
import { findBaseUrl } from "./base-url";
import type { Context, Endpoint } from "./endpoint";
import { readParameters } from "./read-parameters";

interface Route {
  params: Promise<Record<string, string>>;
}

/** The route of an endpoint: its parameters checked, its answer as JSON in the shape that its schema promises. */
export function serve<Parameters extends z.ZodObject, Answer extends z.ZodType>(
  endpoint: Endpoint<Parameters, Answer>,
) {
  return answering(async (request, context, path) => {
    const parameters = readParameters(request, endpoint.parameters, path);
    const answer = orNotFound(await endpoint.ask(context, parameters));
    return answerIfChanged(request, JSON.stringify(endpoint.answer.parse(answer)), "application/json");
  });
}

/** A route that answers failures as the API does. */
export function answering(
  answer: (request: Request, context: Context, path: Record<string, string>) => Promise<Response>,
) {
  return async (request: Request, route: Route): Promise<Response> => {
    try {
      const context = { db: getDatabase().db, baseUrl: findBaseUrl(request.headers) };
      return await answer(request, context, await route.params);
    } catch (error) {
      return answerFailure(error);
    }
  };
}
