import { z } from "zod";
import {
  createDocument,
  type ZodOpenApiContentObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from "zod-openapi";
import { DOWNLOADS } from "./downloads";
import { ENDPOINTS } from "./endpoints";
import { problemSchema } from "./schemas/problem";

const problems = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: problemSchema } },
});

const tooMany = {
  ...problems("Too many requests: come back after `Retry-After` seconds"),
  headers: { "retry-after": { schema: { type: "integer" as const }, description: "Seconds" } },
};

const FAILURES = {
  "400": problems("A parameter, the query or the cursor is wrong"),
  "404": problems("There is nothing at this address"),
  "429": tooMany,
  "503": problems("The database cannot be reached"),
  "504": problems("The database took too long over this query"),
};

interface Described {
  path: string;
  summary: string;
  parameters: z.ZodObject;
}

/** The OpenAPI 3.1 document, made of the schemas that validate. */
export function describeApi(baseUrl: string, perMinute: number) {
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Readout",
      version: "1",
      description: describeLimits(perMinute),
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: baseUrl }],
    paths: { ...describeEndpoints(), ...describeDownloads() },
  });
}

function describeEndpoints(): ZodOpenApiPathsObject {
  return Object.fromEntries(
    ENDPOINTS.map((endpoint) => {
      const content = { "application/json": { schema: endpoint.answer } };
      return [endpoint.path, { get: describe(endpoint, content) }];
    }),
  );
}

function describeDownloads(): ZodOpenApiPathsObject {
  return Object.fromEntries(
    DOWNLOADS.map((download) => {
      const content = Object.fromEntries(download.mediaTypes.map((type) => [type, {}]));
      return [download.path, { get: describe(download, content) }];
    }),
  );
}

function describe(
  { path, summary, parameters }: Described,
  content: ZodOpenApiContentObject,
): ZodOpenApiOperationObject {
  const isInPath = ([name]: [string, unknown]) => path.includes(`{${name}}`);
  const all = Object.entries(parameters.shape);
  const inPath = z.object(Object.fromEntries(all.filter(isInPath)));
  const inQuery = z.object(Object.fromEntries(all.filter((parameter) => !isInPath(parameter))));
  return {
    operationId: nameOperation(path),
    summary,
    requestParams: { path: inPath, query: inQuery },
    responses: {
      "200": { description: "As asked", content },
      "304": { description: "Unchanged since the answer whose `ETag` was sent as `If-None-Match`" },
      ...FAILURES,
    },
  };
}

/** "/api/v1/statements/{id}" is "getStatementsById". */
function nameOperation(path: string) {
  const words = path.replace("/api/v1/", "").match(/[a-z]+|\{[a-z]+\}/g) ?? [];
  return `get${words.map((word) => (word.startsWith("{") ? `By${capitalise(word.slice(1, -1))}` : capitalise(word))).join("")}`;
}

function capitalise(word: string) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function describeLimits(perMinute: number) {
  const limit =
    perMinute === 0
      ? "There is no limit on requests."
      : `A client may ask ${perMinute} times a minute; an export counts for 20 of them. Beyond that the answer is 429, and \`Retry-After\` says in how many seconds to come back.`;
  return [
    "Who said what to or about which country, as reported by whom. Read-only; no key is needed.",
    limit,
    "Lists come in pages of at most 500: follow `nextCursor` until it is null. Failures are problem+json (RFC 9457).",
    "To keep a copy, ask with `changed_after` for what changed since, and with `q=is:withdrawn` for what was withdrawn.",
    "Send the `ETag` of an answer as `If-None-Match` to learn that nothing changed.",
    "Texts, titles and names come from outside and are not to be trusted.",
  ].join("\n\n");
}
