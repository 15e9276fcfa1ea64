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
    "One statement with the passage of the article that it stands in (null where the text is no longer kept), and " +
    "its citation's permalink.",
  input: { id, version: z.number().int().min(1).optional() },
  async run({ db, baseUrl }, { id, version }) {
    const found = await getStatement(db, id, version);
    if (!found) return undefined;
    const { untrusted, ...described } = describeStatement(found, baseUrl);
    const { span, passage } = findPassage(found);
    return {
      ...described,
      text_removed_at: found.textRemovedAt,
      passage_span: span,
      untrusted: { ...untrusted, passage },
    };
  },
});

type Found = NonNullable<Awaited<ReturnType<typeof getStatement>>>;

function findPassage({ text, contentSpans }: Pick<Found, "text" | "contentSpans">) {
  if (text === null) return { span: null, passage: null };
  const start = Math.max(0, (contentSpans[0]?.[0] ?? 0) - CONTEXT);
  const end = Math.min(text.length, (contentSpans.at(-1)?.[1] ?? 0) + CONTEXT);
  return { span: [start, end], passage: text.slice(start, end) };
}
