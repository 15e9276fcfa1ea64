import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "tests",
  // One worker: one app on one database serves all specs.
  workers: 1,
  // Slow machines are slow: what hangs is told from what works by far more than this.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // A browser on a busy machine loses a click now and then; the second try is named as flaky in the report.
  retries: 1,
  reporter: "list",
  use: {
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env["READOUT_CHROMIUM"],
      // Nothing but our own server can be reached, whatever a page or the browser itself would like.
      args: ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
    },
  },
});
