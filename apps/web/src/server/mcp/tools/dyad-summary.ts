import { countByPeriod, countStatements, listFacets, listStatements, type QueryNode } from "@readout/db";
import { z } from "zod";
import { readQuery } from "../../query-tree";
import { describeStatement } from "../describe-statement";
import { defineTool } from "../tool";

const MOST = 8;
const LATEST = 5;
const FACETS = new Set(["speaker", "topic", "act", "outlet"]);

export const dyadSummary = defineTool({
  name: "dyad_summary",
  title: "Summarise what two countries say of each other",
  description:
    "How often each of two countries speaks to or about the other, when, on what, and the latest statements. The two directions are counted apart.",
  input: {
    from: z.string().max(80).describe("A country, by code or name"),
    to: z.string().max(80).describe("The other country"),
    dates: z.string().max(40).optional().describe("2022, 2022-07 or 2022-07/2022-09"),
  },
  async run({ db, baseUrl }, { from, to, dates }) {
    const during = dates === undefined ? "" : ` date:${quote(dates)}`;
    const query = readQuery(`between:${quote(from)},${quote(to)}${during}`);
    const [total, there, back, histogram, facets, latest] = await Promise.all([
      countStatements(db, { query }),
      countStatements(db, { query: readQuery(`dyad:${quote(from)}>${quote(to)}${during}`) }),
      countStatements(db, { query: readQuery(`dyad:${quote(to)}>${quote(from)}${during}`) }),
      countByPeriod(db, { query }),
      listFacets(db, { query }),
      listStatements(db, { query, limit: LATEST }),
    ]);
    return {
      ...nameSides(query),
      total,
      from_to: there,
      to_from: back,
      histogram,
      frequent: facets
        .filter(({ name }) => FACETS.has(name))
        .map((facet) => ({ ...facet, values: facet.values.slice(0, MOST) })),
      latest: latest.items.map((card) => describeStatement(card, baseUrl)),
    };
  },
});

/** The codes of the two countries as the query read them. */
function nameSides(query: QueryNode | null) {
  const pair = query?.type === "and" ? query.nodes.find(({ type }) => type === "pair") : query;
  return pair?.type === "pair" ? { from: pair.from, to: pair.to } : {};
}

function quote(text: string) {
  return `"${text.replace(/["\\]/g, "")}"`;
}
