import { defineConfig } from "@playwright/test";

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests",
  // One worker: one app on one database serves all specs.
  workers: 1,
  reporter: "list",
  use: {
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env["READOUT_CHROMIUM"],
      args: isRoot ? ["--no-sandbox"] : [],
    },
  },
});
