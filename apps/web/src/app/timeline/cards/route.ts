import { readAddress } from "@/components/address";
import { attempt } from "@/trpc/attempt";
import { loadPage } from "../load-page";

const STATUS = { unavailable: 503, "too-slow": 504, "bad-request": 400 };

/** The page of a timeline that its list shows next, at the same parameters as the timeline's own address. */
export async function GET(request: Request) {
  const asked = readAddress(Object.fromEntries(new URL(request.url).searchParams));
  const found = await attempt(loadPage(asked));
  return found.ok ? Response.json(found.answer) : new Response(null, { status: STATUS[found.failure] });
}
