import { queryInput } from "@/server/routers/statement";
import { api } from "@/trpc/server";
import { answer } from "../answer";

/** The values that each field takes among a query's statements, with their counts. */
export function GET(request: Request) {
  return answer(request, queryInput, async (input) => ({ facets: await api.statement.facets(input) }));
}
