import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleArticle, XI } from "../sample-article";
import { expectRightCounts } from "../saving/expect-right-counts";
import { createTestDatabase } from "../testing";
import { saveArticles } from "./save-article";
import { settleEvents } from "./settle-events";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase("settle_meanwhile");
}, 60_000);
afterAll(() => database.drop());

const CALLS = 12;
const dayAt = (days: number) => new Date(Date.UTC(2020, 0, days)).toISOString().slice(0, 10);

/** Two reports of each call: one leaves its day to be found from the other, and is listed on the day after until then. */
const REPORTS = Array.from({ length: 2 * CALLS }, (_, index) => {
  const day = 1 + 7 * (index >> 1);
  const isDated = index % 2 === 0;
  return sampleArticle({
    url: `https://news.example/${index}`,
    date: isDated ? dayAt(day) : null,
    publishedOn: dayAt(isDated ? day : day + 1),
    statement: { saidOn: null, saidOnPrecision: null },
    lines: [{ speaker: XI, words: `China will widen harbour ${index}` }],
  });
});

test("settling waits for a saver's counts without keeping others from theirs", async () => {
  await saveArticles(database.db, REPORTS);
  let settling: Promise<unknown> | undefined;
  await database.sql.begin(async (saver) => {
    await saver`update facet_counts set statements = statements where facet = 'day' and value = ${dayAt(1)}`;
    settling = settleEvents(database.db);
    const isWaiting = () => database.sql`select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    await expect.poll(isWaiting, { timeout: 10_000 }).toHaveLength(1);
    await expect(saver`select from facet_counts for update nowait`).resolves.not.toHaveLength(0);
  });
  await settling;
  expect(await expectRightCounts(database.db)).toContain(` day:${dayAt(1)} 2`);
});
