import { countByPeriod, listFacets } from "@readout/db";
import { z } from "zod";
import { readQuery } from "../../query-tree";
import { defineEndpoint } from "../endpoint";
import { facet, histogram } from "../schemas/counts";
import { q } from "../schemas/parameters";

export const facetsEndpoint = defineEndpoint({
  path: "/api/v1/facets",
  summary: "The values that each field takes among a query's statements, each ignoring its own filter",
  parameters: z.strictObject({ q }),
  answer: z.object({ facets: z.array(facet) }),
  ask: async ({ db }, { q }) => ({ facets: await listFacets(db, { query: readQuery(q) }) }),
});

export const histogramEndpoint = defineEndpoint({
  path: "/api/v1/histogram",
  summary: "How many of a query's statements fall into each period, split by side where a pair is chosen",
  parameters: z.strictObject({ q }),
  answer: z.object({ histogram }),
  ask: async ({ db }, { q }) => ({ histogram: await countByPeriod(db, { query: readQuery(q) }) }),
});
