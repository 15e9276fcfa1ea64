import { parseQuery } from "@readout/query";
import { attempt } from "@/trpc/attempt";
import { findToken } from "./find-token";
import { listOptions } from "./list-options";

const MOST = 4096;

/** What the query box needs while one types: how the word before the caret (`at`) may go on, and what is wrong with the text (`q`). */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams;
  const text = (asked.get("q") ?? "").slice(0, MOST);
  const at = Number(asked.get("at") ?? text.length) || 0;
  const token = findToken(text.slice(0, at));
  const found = token && (await attempt(listOptions(token)));
  const parsed = parseQuery(text);
  return Response.json({
    start: token?.start ?? at,
    options: found?.ok ? found.answer : [],
    faults: parsed.ok ? [] : parsed.errors,
  });
}
