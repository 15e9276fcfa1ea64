import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { root } from "./folders.mjs";
import { runToEnd } from "./run.mjs";
import { StartError } from "./say.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const MAC_APPS = ["Google Chrome", "Chromium", "Microsoft Edge"];
const ANSWER_WITHIN = 20_000;
const DOWNLOAD_WITHIN = 180_000;
const playwright = createRequire(join(root, "e2e", "package.json"));

/**
 * Finds a Chromium that runs, or installs one: Playwright's, the system's, Debian's. Returns its path as `program`, and
 * the words for what was done. Throws a `StartError` that says what to install.
 */
export async function ensureBrowser({ logs }) {
  const found = await findBrowser();
  if (found) return { program: found, outcome: found };
  for (const install of [installFromDebian, installFromPlaywright]) {
    await install(join(logs, "browser.log")).catch(ignoreFailure);
    const installed = await findBrowser();
    if (installed) return { program: installed, outcome: `installed ${installed}` };
  }
  throw new StartError(
    "No Chromium was found, and none could be installed. Install one (Debian: apt-get install chromium; elsewhere: " +
      "npx playwright install --with-deps chromium), or set READOUT_CHROMIUM to the program's path.",
  );
}

async function findBrowser() {
  const candidates = process.env.READOUT_CHROMIUM ? [process.env.READOUT_CHROMIUM] : listCandidates();
  for (const candidate of candidates) if (existsSync(candidate) && (await runs(candidate))) return candidate;
  return undefined;
}

function listCandidates() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return [
    playwright("@playwright/test").chromium.executablePath(),
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...MAC_APPS.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  ];
}

async function runs(program) {
  const answer = promisify(execFile)(program, ["--version"], { timeout: ANSWER_WITHIN });
  return answer.then(
    () => true,
    () => false,
  );
}

async function installFromDebian(log) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runToEnd(["apt-get", "update"], { env, log });
  await runToEnd(["apt-get", "install", "--yes", "--no-install-recommends", "chromium"], { env, log });
}

async function installFromPlaywright(log) {
  const cli = playwright.resolve("@playwright/test/cli");
  const signal = AbortSignal.timeout(DOWNLOAD_WITHIN);
  await runToEnd([process.execPath, cli, "install", "chromium"], { log, signal });
}

/** The next way is tried, and the last message names them all. */
function ignoreFailure(error) {
  if (!(error instanceof StartError)) throw error;
}
