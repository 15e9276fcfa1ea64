import type { Db } from "../src/client";
import { streamStatements } from "../src/queries/stream-statements";

/** How long it takes to stream so many statements, and how much the memory in use grows meanwhile. */
export async function timeExport(db: Db, wanted: number): Promise<{ seconds: number; megabytes: number }> {
  const started = performance.now();
  let [streamed, before, most] = [0, 0, 0];
  for await (const card of streamStatements(db, { query: null })) {
    JSON.stringify(card);
    if (++streamed === wanted) break;
    if (streamed % 5_000 !== 0) continue;
    const { heapUsed } = process.memoryUsage();
    before ||= heapUsed;
    most = Math.max(most, heapUsed);
  }
  return { seconds: (performance.now() - started) / 1000, megabytes: (most - before) / 2 ** 20 };
}
