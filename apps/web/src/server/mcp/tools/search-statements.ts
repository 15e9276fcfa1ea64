import { countStatements, listStatements } from "@readout/db";
import { z } from "zod";
import { cursor } from "../../api/schemas/parameters";
import { readQuery } from "../../query-tree";
import { describeStatement } from "../describe-statement";
import { defineTool } from "../tool";

export const searchStatements = defineTool({
  name: "search_statements",
  title: "Search statements",
  description:
    'What officials said to or about countries, newest first. The query language: words, "phrases", prefix*, OR, -not, brackets, and fields such as from:CN to:IR about:US between:CN,IR dyad:CN>IR speaker:"Xi Jinping" topic:trade act:accuse kind:direct source:"…" date:2022-07/2022-09.',
  input: {
    q: z.string().max(10_000).default("").describe("The query; all statements without one"),
    limit: z.number().int().min(1).max(50).default(10),
    cursor,
    sort: z.enum(["date", "relevance"]).default("date"),
  },
  async run({ db, baseUrl }, { q, ...page }) {
    const query = readQuery(q);
    const [{ items, nextCursor }, count] = await Promise.all([
      listStatements(db, { query, ...page }),
      countStatements(db, { query }),
    ]);
    return {
      ...count,
      next_cursor: nextCursor,
      statements: items.map((card) => describeStatement(card, baseUrl)),
    };
  },
});
