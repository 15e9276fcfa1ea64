import { getSetting, saveSetting, takeReparseLease } from "@readout/db";
import { createTestDatabase } from "@readout/db/testing";
import { PARSER_VERSION } from "@readout/parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runReadout, startReadout } from "./testing";

const database = await createTestDatabase("reparse_command");
const env = { DATABASE_URL: database.url };
afterAll(() => database.drop());

const LINES = Array.from({ length: 5 }, (_, index) =>
  JSON.stringify({
    id: index,
    text: `Chinese President Xi Jinping said on Friday that China wants ${index + 2} new roads to Iran.`,
    published: "2022-07-30",
  }),
);

beforeAll(async () => {
  await runReadout(["ingest", "-"], { env, input: LINES.join("\n") });
}, 120_000);

const reparse = (...flags: string[]) => runReadout(["reparse", ...flags], { env });

test("parses again what an older parser read, once", { timeout: 120_000 }, async () => {
  await database.sql`update articles set parser_version = 'older'`;
  expect(await reparse()).toMatchObject({
    code: 0,
    stderr: expect.stringContaining("5 articles parsed again"),
  });
  expect((await reparse()).stderr).toContain("0 articles parsed again");
});

test("--all goes on where it was cut off, --restart begins again", { timeout: 120_000 }, async () => {
  const ids = await database.sql`select id from articles order by id`;
  const counts = { articles: 3, kept: 3, added: 0, withdrawn: 0, failed: 0 };
  const cutOff = {
    parserVersion: PARSER_VERSION,
    after: ids[2]?.["id"],
    counts,
    due: 5,
    rate: 1,
    savedAt: new Date("2026-01-01T00:00:00Z"),
  };
  await saveSetting(database.db, "reparse --all", cutOff);
  expect((await runReadout(["status"], { env })).stdout).toContain("Reparse   cut off after 3 of 5 articles");
  const rest = (await reparse("--all")).stderr;
  expect(rest).toContain("goes on after 3 of 5 articles (--restart begins again)");
  expect(rest).toMatch(
    /5 articles parsed again .* 5 statements kept, .*; 3 articles of them by the run before/,
  );
  expect(await getSetting(database.db, "reparse --all")).toBeUndefined();
  await saveSetting(database.db, "reparse --all", cutOff);
  const all = (await reparse("--all", "--restart")).stderr;
  expect(all).toContain("5 articles parsed again");
  expect(all).not.toContain("run before");
});

test("waits for its turn while another process is at it", { timeout: 120_000 }, async () => {
  const lease = await takeReparseLease(database.url);
  const child = startReadout(["reparse"], { env });
  child.stdout.resume();
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  await new Promise<void>((resolve) =>
    child.stderr.on("data", (chunk: Buffer) => chunk.includes("waits for another process") && resolve()),
  );
  expect(await takeReparseLease(database.url)).toBeUndefined();
  await lease?.giveUp();
  expect(await closed).toBe(0);
});
