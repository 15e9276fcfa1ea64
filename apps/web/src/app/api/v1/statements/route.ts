import { listInput } from "@/server/routers/statement";
import { api } from "@/trpc/server";
import { answer } from "../answer";

/** Statements that a query finds, newest first; `total` is an estimate unless `exact`. */
export function GET(request: Request) {
  return answer(request, listInput, async (input) => {
    const [page, count] = await Promise.all([api.statement.list(input), api.statement.count({ q: input.q })]);
    return { items: page.items, nextCursor: page.nextCursor, previousCursor: page.previousCursor, ...count };
  });
}
