import { getDatabase } from "@/server/database";
import { readMetrics } from "@/server/metrics";

export const dynamic = "force-dynamic";

/** For Prometheus. */
export async function GET() {
  const { type, text } = await readMetrics(getDatabase().db, new Date());
  return new Response(text, { headers: { "content-type": type, "cache-control": "no-store" } });
}
