import { getStatement } from "@readout/db";
import { z } from "zod";
import { id } from "../../api/schemas/scalars";
import { describeStatement } from "../describe-statement";
import { defineTool } from "../tool";

/** Letters shown before and after the words. */
const CONTEXT = 400;

export const getStatementTool = defineTool({
  name: "get_statement",
  title: "Read a statement in its article",
  description:
    "One statement with the passage of the article that it stands in, and its citation's permalink.",
  input: { id, version: z.number().int().min(1).optional() },
  async run({ db, baseUrl }, { id, version }) {
    const found = await getStatement(db, id, version);
    if (!found) return undefined;
    const start = Math.max(0, (found.contentSpans[0]?.[0] ?? 0) - CONTEXT);
    const end = (found.contentSpans.at(-1)?.[1] ?? 0) + CONTEXT;
    const { untrusted, ...described } = describeStatement(found, baseUrl);
    return {
      ...described,
      passage_span: [start, Math.min(end, found.text.length)],
      untrusted: { ...untrusted, passage: found.text.slice(start, end) },
    };
  },
});
