import { afterAll, beforeAll, expect, test } from "vitest";
import { backUp, restore } from "../backup/testing";
import { mergeEvents, moveArticle, splitEvent, undoCorrection } from "../queries/correct-events";
import { removeArticle } from "../queries/remove-article";
import { saveArticle } from "../queries/save-article";
import { settleEvents } from "../queries/settle-events";
import { sampleArticle, XI } from "../sample-article";
import type { EventType } from "../schema";
import { createTestDatabase } from "../testing";
import { expectRightCounts } from "./expect-right-counts";

const at = new Date("2026-03-01T00:00:00Z");
let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase("count_corrected");
}, 60_000);
afterAll(() => database.drop());

/** A statement without a day of its own stands at its event's. */
async function tell(name: string, type: EventType, date: string): Promise<string> {
  const statement = { saidOn: null, saidOnPrecision: null };
  const given = sampleArticle({
    url: `https://news.example/${name}`,
    date,
    publishedOn: date,
    lines: [{ speaker: XI, words: `The harbour of ${name} will open`, statement }],
  });
  const events = given.events.map((event) => Object.assign({}, event, { type }));
  return (await saveArticle(database.db, { ...given, events })).articleId;
}

async function findEvent(articleId: string): Promise<string> {
  const [row] = await database.sql<{ id: string }[]>`
    select event_id as id from event_reports where article_id = ${articleId}`;
  return row?.id ?? "";
}

async function countSettled(): Promise<string[]> {
  await settleEvents(database.db, { at });
  return expectRightCounts(database.db);
}

test("merged, split, moved, taken back, removed or restored, events carry their statements' counts along", async () => {
  const { db } = database;
  const visit = await tell("almadeen", "visit", "2020-01-05");
  const call = await tell("borgun", "call", "2021-06-07");
  const same = await tell("cerasus", "call", "2021-06-07");
  expect(await countSettled()).toEqual(expect.arrayContaining([" type:visit 1", " type:call 2"]));
  const [first, second] = [await findEvent(visit), await findEvent(call)];

  const merge = await mergeEvents(db, [first, second], at);
  expect(await countSettled()).toEqual(expect.arrayContaining([expect.stringMatching(/^ type:\w+ 3$/)]));
  await undoCorrection(db, merge, at);
  expect(await countSettled()).toEqual(expect.arrayContaining([" type:visit 1", " type:call 2"]));

  await splitEvent(db, { event: second, articles: [same] }, at);
  await countSettled();
  expect(await findEvent(same)).not.toBe(await findEvent(call));
  await moveArticle(db, { article: call, event: first }, at);
  await countSettled();
  expect(await findEvent(call)).toBe(first);

  const restored = await createTestDatabase("count_restored");
  await restore(restored, await backUp(database));
  expect(await expectRightCounts(restored.db)).toEqual(await expectRightCounts(db));
  await restored.drop();

  for (const id of [visit, call, same]) {
    await removeArticle(db, id);
    await countSettled();
  }
  expect(await countSettled()).toEqual([]);
}, 60_000);
