import { getDatabase } from "@/server/database";

export const dynamic = "force-dynamic";

const HEADERS = { "cache-control": "no-store" };

/** Whether this server and its database are well: 200, or 503 for whoever restarts or routes around it. */
export async function GET() {
  const isReachable = await getDatabase()
    .check()
    .then(
      () => true,
      () => false,
    );
  const status = isReachable ? "ok" : "unavailable";
  return Response.json({ status, database: status }, { status: isReachable ? 200 : 503, headers: HEADERS });
}
