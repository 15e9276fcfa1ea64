import { rm } from "node:fs/promises";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { countBrowserTests, countUnitTests } from "./count-tests.mjs";
import { root } from "./folders.mjs";
import { ensurePackages } from "./packages.mjs";
import { runVisibly } from "./run.mjs";
import { say, StartError, step } from "./say.mjs";
import { refuseOldNode } from "./settings.mjs";
import { ensureWebBuild } from "./web-build.mjs";

/** `npm test`: sets up what is missing, then runs all tests. The last line is the sum of them all. */
const logs = join(root, ".readout", "test");
const reports = { unit: join(logs, "unit.json"), browser: join(logs, "browser.json") };
const counts = [];
/** Tests take their own database and ports, whatever the user has set for the running site. */
const withoutSettings = {
  DATABASE_URL: undefined,
  READOUT_DATA: undefined,
  PORT: undefined,
  HOST: undefined,
  LOG_LEVEL: undefined,
};

for (const part of [setUp, runUnitTests, runBrowserTests]) {
  if (!(await attempt(part))) break;
}
const passed = sum("passed");
const failed = sum("failed");
const flaky = sum("flaky");
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
if (flaky > 0) say(`${flaky} of them passed only when tried again: see "flaky" above, and mend them`);
say(`${passed} passed, ${failed} failed`);

/** Runs one part. What keeps it from running is told and counts as one failure. */
async function attempt(part) {
  try {
    counts.push(await part());
    return true;
  } catch (error) {
    process.stderr.write(`\n${error instanceof StartError ? error.message : error.stack}\n`);
    counts.push({ passed: 0, failed: 1 });
    return part !== setUp;
  }
}

async function setUp() {
  refuseOldNode(process.versions.node);
  await step("Packages", () => ensurePackages({ logs }));
  return { passed: 0, failed: 0 };
}

async function runUnitTests() {
  await rm(reports.unit, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reports.unit}`];
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const code = await runVisibly([process.execPath, vitest, "run", ...reporters], { env: withoutSettings });
  return await countUnitTests(reports.unit, code);
}

async function runBrowserTests() {
  let server, program;
  await step("Web app", async () => {
    const build = await ensureWebBuild({ logs });
    server = join(build.server, "server.js");
    return build.outcome;
  });
  await step("Browser", async () => {
    const browser = await ensureBrowser({ logs });
    program = browser.program;
    return browser.outcome;
  });
  await rm(reports.browser, { force: true });
  const playwright = join(root, "node_modules", "@playwright", "test", "cli.js");
  const code = await runVisibly([process.execPath, playwright, "test", "--reporter=list,json"], {
    cwd: join(root, "e2e"),
    env: {
      ...withoutSettings,
      READOUT_WEB_SERVER: server,
      READOUT_CHROMIUM: program,
      PLAYWRIGHT_JSON_OUTPUT_FILE: reports.browser,
    },
  });
  return await countBrowserTests(reports.browser, code);
}

function sum(outcome) {
  return counts.reduce((total, count) => total + (count[outcome] ?? 0), 0);
}
