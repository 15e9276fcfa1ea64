import { dropAbandonedDatabases, startTestServer } from "./testing";

/** Vitest's global setup: keeps the server alive between test files, which would else start it anew. */
export async function setup() {
  const server = await startTestServer();
  await dropAbandonedDatabases(server.url);
  return server.stop;
}
