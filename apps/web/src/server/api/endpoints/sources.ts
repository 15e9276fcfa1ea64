import { listSources } from "@readout/db";
import { z } from "zod";
import { defineEndpoint } from "../endpoint";
import { source } from "../schemas/source";

export const listSourcesEndpoint = defineEndpoint({
  path: "/api/v1/sources",
  summary: "All outlets, by name",
  parameters: z.strictObject({}),
  answer: z.object({ items: z.array(source) }),
  ask: async ({ db }) => ({ items: await listSources(db) }),
});
