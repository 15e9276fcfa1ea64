import { answerFailure } from "@/server/api/answer-failure";
import { getDatabase } from "@/server/database";
import { readMetrics } from "@/server/metrics";

export const dynamic = "force-dynamic";

/** For Prometheus; 503 with the reason while the database is away. */
export async function GET() {
  try {
    const { type, text } = await readMetrics(getDatabase().db, new Date());
    return new Response(text, { headers: { "content-type": type, "cache-control": "no-store" } });
  } catch (error) {
    return answerFailure(error);
  }
}
