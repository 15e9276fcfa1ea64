import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "./client";
import { createTestDatabase } from "./testing";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase("client");
});
afterAll(() => database.drop());

test.each([
  { name: "nothing listens", port: "1", advice: /Nothing listens there.*DATABASE_URL/ },
  { name: "wrong password", password: "mistaken-secret", advice: /password is wrong/ },
  { name: "no such database", pathname: "/absent", advice: /no such database/ },
  { name: "unknown host", hostname: "readout.invalid", advice: /check the host/ },
])("$name is said with what to do, without the password", async ({ name: _, advice, ...change }) => {
  const url = Object.assign(new URL(database.url), change);
  const { check, close } = connect(url.href);
  const failure = await check().catch((error: unknown) => error);
  await close();
  expect(failure).toMatchObject({ name: "DatabaseUnavailableError", message: expect.stringMatching(advice) });
  expect(String(failure)).not.toContain(url.password);
});
