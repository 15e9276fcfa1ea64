import type { APIRequestContext } from "@playwright/test";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

interface Parameter {
  in: "path" | "query";
  name: string;
  schema: { enum?: string[] };
}

interface Operation {
  parameters?: Parameter[];
  responses: Record<string, { content?: Record<string, { schema?: object }> }>;
}

export interface ApiDocument {
  openapi: string;
  paths: Record<string, { get: Operation }>;
}

/** The API's own description, as it is served. */
export async function readDocument(request: APIRequestContext, url: string): Promise<ApiDocument> {
  return (await request.get(`${url}/api/openapi.json`)).json();
}

/** Gives the check of an answer's body; undefined where the document does not know such an answer. */
export function createChecks(document: ApiDocument) {
  const ajv = new Ajv2020({ strict: false, validateSchema: false });
  addFormats.default(ajv);
  ajv.addSchema(document, "api");
  const checks = new Map<string, ValidateFunction>();
  return (path: string, status: number, mediaType: string): ValidateFunction | undefined => {
    const content = document.paths[path]?.get.responses[status]?.content?.[mediaType];
    if (content === undefined) return undefined;
    const steps = ["paths", path, "get", "responses", String(status), "content", mediaType, "schema"];
    const pointer = steps.map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1")));
    const key = pointer.join("/");
    const check = checks.get(key) ?? ajv.compile({ $ref: `api#/${key}` });
    checks.set(key, check);
    return check;
  };
}
