import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Tests that touch no database: no server is started for them. */
const pure = ["packages/parser", "packages/query", "packages/events", "packages/export"];
/** Their tests may create databases: one server is kept for all files of a run. */
const withDatabase = ["packages/db", "apps/worker", "apps/web"];

const pathTo = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const keepTestServer = pathTo("packages/db/src/keep-test-server.ts");

export default defineConfig({
  test: {
    projects: [
      ...pure.map((root) => ({ test: { name: root, root } })),
      ...withDatabase.map((root) => ({
        resolve: { alias: { "@/": pathTo("apps/web/src/") } },
        test: {
          name: root,
          root,
          globalSetup: keepTestServer,
          // Commands and servers are started for real, on machines that do other things too.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      })),
    ],
  },
});
