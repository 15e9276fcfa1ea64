import { saveSetting } from "@readout/db";
import { createTestDatabase } from "@readout/db/testing";
import { afterAll, expect, test } from "vitest";
import { runReadout } from "./testing";

const database = await createTestDatabase("reindex_command");
afterAll(() => database.drop());

const reindex = async () => {
  const { stderr, code } = await runReadout(["reindex"], { env: { DATABASE_URL: database.url } });
  return `${code} ${stderr.trim()}`;
};

test("reindexes what an older version stored, and nothing twice", async () => {
  await saveSetting(database.db, "lexemes", 1);
  expect(await reindex()).toBe("0 0 articles and their statements are up to date");
  expect(await reindex()).toBe("0 all is up to date");
});
