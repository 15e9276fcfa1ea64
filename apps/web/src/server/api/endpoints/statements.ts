import { countChanged, countStatements, getStatement, listStatements } from "@readout/db";
import { z } from "zod";
import { readQuery } from "../../query-tree";
import { defineEndpoint } from "../endpoint";
import { withPermalink } from "../permalink";
import { total } from "../schemas/counts";
import { changedAfter, cursor, limit, q, version } from "../schemas/parameters";
import { id } from "../schemas/scalars";
import { statement, statementInText } from "../schemas/statement";

export const listStatementsEndpoint = defineEndpoint({
  path: "/api/v1/statements",
  summary: "Statements that a query finds, newest first",
  parameters: z.strictObject({
    q,
    limit,
    cursor,
    direction: z
      .enum(["older", "newer"])
      .default("older")
      .meta({ description: "Of the page, from the cursor" }),
    sort: z.enum(["date", "relevance"]).default("date"),
    changed_after: changedAfter,
  }),
  answer: z.object({
    items: z.array(statement),
    nextCursor: z.string().nullable(),
    previousCursor: z.string().nullable(),
    total,
    exact: z.boolean(),
  }),
  async ask({ db, baseUrl }, { q, changed_after: changedAfter, ...page }) {
    const query = readQuery(q);
    const [{ items, ...cursors }, count] = await Promise.all([
      listStatements(db, { query, changedAfter, ...page }),
      changedAfter ? countChanged(db, { query, changedAfter }) : countStatements(db, { query }),
    ]);
    return { items: items.map((card) => withPermalink(card, baseUrl)), ...cursors, ...count };
  },
});

export const getStatementEndpoint = defineEndpoint({
  path: "/api/v1/statements/{id}",
  summary: "One statement, withdrawn or not, with the text that its spans point into",
  parameters: z.strictObject({ id, version }),
  answer: statementInText,
  async ask({ db, baseUrl }, { id, version }) {
    const found = await getStatement(db, id, version);
    return found && withPermalink(found, baseUrl);
  },
});
