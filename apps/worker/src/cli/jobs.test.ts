import { createTestDatabase } from "@readout/db/testing";
import { afterAll, expect, test } from "vitest";
import { runReadout } from "./testing";

const database = await createTestDatabase("jobs_command");
afterAll(() => database.drop());

test.each([
  { args: [], code: 2, words: "name the jobs, or give --all" },
  { args: ["7"], code: 1, words: "no failed job has the id 7\n0 jobs are taken up again" },
  { args: ["--all"], code: 0, words: "0 jobs are taken up again" },
])("readout jobs retry $args", async ({ args, code, words }) => {
  const run = await runReadout(["jobs", "retry", ...args], { env: { DATABASE_URL: database.url } });
  expect(run).toMatchObject({ code, stderr: expect.stringContaining(words) });
});
