import { NextResponse, type NextRequest } from "next/server";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { problem } from "./problem";

const SEARCHES = /^\/($|search$|api\/|feeds\/|embed\/|mcp$|sitemap)/;
/** An export reads all that its query finds: it counts for as many searches. */
const EXPORT = { path: "/api/v1/export", searches: 20 };
let limiter: RateLimiterMemory | undefined;

/** The refusal of a client's search that comes too soon after too many others; undefined where it may pass. */
export async function refuseTooMany(request: NextRequest, perMinute: number) {
  if (perMinute === 0 || !SEARCHES.test(request.nextUrl.pathname)) return undefined;
  limiter ??= new RateLimiterMemory({ points: perMinute, duration: 60 });
  try {
    await limiter.consume(findClient(request), countSearches(request, perMinute));
    return undefined;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const seconds = Math.ceil(refusal.msBeforeNext / 1000);
    return new NextResponse(
      JSON.stringify(problem(429, `More than ${perMinute} searches a minute: wait ${seconds} seconds.`)),
      {
        status: 429,
        headers: { "content-type": "application/problem+json", "retry-after": String(seconds) },
      },
    );
  }
}

/** Never more than the limit: the first export is always answered. */
function countSearches({ nextUrl }: NextRequest, perMinute: number) {
  return nextUrl.pathname === EXPORT.path ? Math.min(EXPORT.searches, perMinute) : 1;
}

/** The address that the nearest proxy saw; Next fills it in from the socket where there is no proxy. */
function findClient(request: NextRequest) {
  return request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "unknown";
}
