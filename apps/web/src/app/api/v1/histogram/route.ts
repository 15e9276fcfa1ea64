import { queryInput } from "@/server/routers/statement";
import { api } from "@/trpc/server";
import { answer } from "../answer";

/** How many of a query's statements fall into each period. */
export function GET(request: Request) {
  return answer(request, queryInput, async (input) => ({ histogram: await api.statement.histogram(input) }));
}
