import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "tests",
  // One worker: one app on one database serves all specs.
  workers: 1,
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
