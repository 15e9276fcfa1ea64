import { readFile } from "node:fs/promises";

/** Sums up what vitest's JSON reporter wrote. A file that cannot even be loaded counts as one failure. */
export async function countUnitTests(file, exitCode) {
  const report = await readReport(file);
  const unloadable = report?.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  return believe(exitCode, {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + (unloadable?.length ?? 0),
  });
}

/** Sums up what Playwright's JSON reporter wrote. A test that passed only when tried again is counted apart too. */
export async function countBrowserTests(file, exitCode) {
  const report = await readReport(file);
  const flaky = report?.stats.flaky ?? 0;
  const counted = believe(exitCode, {
    passed: (report?.stats.expected ?? 0) + flaky,
    failed: (report?.stats.unexpected ?? 0) + (report?.errors.length ?? 0),
  });
  return { ...counted, flaky };
}

/** A runner that ended badly, or without a test, without naming a failure: that is one. */
function believe(exitCode, { passed, failed }) {
  const isSilentFailure = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: isSilentFailure ? 1 : failed };
}

async function readReport(file) {
  return await readFile(file, "utf8").then(JSON.parse, () => undefined);
}
