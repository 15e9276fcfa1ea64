import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "./client";
import { createTestDatabase } from "./testing";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase("client");
});
afterAll(() => database.drop());

test.each([
  { name: "nothing listens", change: { port: "1" }, advice: /Nothing listens there.*DATABASE_URL/ },
  { name: "mistaken password", change: { password: "open-sesame" }, advice: /password is wrong/ },
  { name: "no such database", change: { pathname: "/absent" }, advice: /no such database/ },
  { name: "unknown host", change: { hostname: "readout.invalid" }, advice: /check the host/ },
])("$name: the message says what to do and keeps the password", async ({ change, advice }) => {
  const url = new URL(database.url);
  Object.assign(url, change);
  const { check, close } = connect(url.href);
  const failure = await check().catch((error: unknown) => error);
  await close();
  expect(failure).toMatchObject({ name: "DatabaseUnavailableError", message: expect.stringMatching(advice) });
  expect(String(failure)).not.toContain(url.password);
});
