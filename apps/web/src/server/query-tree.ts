import { parseQuery } from "@readout/query";

export type QueryFault = Extract<ReturnType<typeof parseQuery>, { ok: false }>["errors"][number];

/** A query that does not parse; each fault says where and why. */
export class QuerySyntaxError extends Error {
  override readonly name = "QuerySyntaxError";
  constructor(readonly faults: QueryFault[]) {
    super(faults.map(({ message, start }) => `${message} (at ${start + 1})`).join("; "));
  }
}

/** The tree of a query's text. Throws QuerySyntaxError. */
export function readQuery(text: string) {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new QuerySyntaxError(parsed.errors);
  return parsed.tree;
}
