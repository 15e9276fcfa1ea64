import { expect, type Page, test as base } from "@playwright/test";
import { createTestDatabase } from "@readout/db/testing";
import { ingestFixtures } from "./ingest-fixtures";
import { startWeb } from "./start-web";

interface App {
  url: string;
  /** Of its database. */
  databaseUrl: string;
}

interface ForEachTest {
  /** Names a complaint of the browser that this test provokes; any other fails it. */
  expectComplaint: (pattern: RegExp) => void;
}

/** A visit to the built app on a database of its own that holds our fixtures. A page that complains in its console fails. */
export const test = base.extend<
  ForEachTest & { complaints: { seen: string[]; expected: RegExp[] } },
  { app: App }
>({
  app: [
    async ({}, use) => {
      const database = await createTestDatabase("e2e");
      await ingestFixtures(database.url);
      const web = await startWeb(database.url);
      await use({ url: web.url, databaseUrl: database.url });
      await web.stop();
      await database.drop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  complaints: async ({}, use) => {
    const complaints = { seen: [] as string[], expected: [] as RegExp[] };
    await use(complaints);
    const unexpected = complaints.seen.filter(
      (text) => !complaints.expected.some((pattern) => pattern.test(text)),
    );
    expect(unexpected, "what the browser complained of").toEqual([]);
  },
  expectComplaint: async ({ complaints }, use) => {
    await use((pattern) => complaints.expected.push(pattern));
  },
  page: async ({ page, complaints }, use) => {
    page.on("console", (message) => message.type() === "error" && complaints.seen.push(message.text()));
    page.on("pageerror", (error) => complaints.seen.push(error.message));
    await use(page);
  },
});

/** Presses a key until it acts: a page listens only once its scripts have come. */
export async function pressUntil(page: Page, key: string, acts: () => Promise<void>) {
  await expect(async () => {
    await page.keyboard.press(key);
    await acts();
  }).toPass();
}

export { expect };
