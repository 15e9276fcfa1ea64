import "server-only";
import { connect } from "@readout/db";
import { readEnv } from "@/env";

const kept = globalThis as { readoutDatabase?: ReturnType<typeof connect> };

/** The one pool of this process. Kept on the global, so that a hot reload does not open another. */
export function getDatabase() {
  kept.readoutDatabase ??= connect(readEnv().DATABASE_URL, {
    max: 10,
    applicationName: "readout-web",
    statementTimeout: 10_000,
  });
  return kept.readoutDatabase;
}
