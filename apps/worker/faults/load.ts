import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { createTestDatabase } from "@readout/db/testing";
import { addOutlets, checkLedger, countArticles, waitForAll } from "./ledger";
import { startPress } from "./press";
import { endProcess, readMemory, startWorkerProcess } from "./worker-process";

/** All sources and articles through polling, extraction and parsing, twice: the second round stores nothing new. */
const { values } = parseArgs({
  options: { sources: { type: "string", default: "200" }, articles: { type: "string", default: "15" } },
});
const press = await startPress({ sources: Number(values.sources), articles: Number(values.articles) });
const database = await createTestDatabase("load");
await addOutlets(database, press);
const worker = startWorkerProcess({ databaseUrl: database.url });
const peaks: number[] = [];
const meter = setInterval(() => peaks.push(readMemory(worker)), 1000);
const MINUTE = 60;

await round("first");
await database.sql`with polled as (update feeds set next_poll_at = now()) update pages set next_fetch_at = now()`;
await round("second", scheduleUntilAllAreAsked);

clearInterval(meter);
const minutes = peaks.filter((_, second) => second % MINUTE === MINUTE - 1);
process.stdout.write(`memory at each minute: ${minutes.join(", ")} MB\n`);
process.stdout.write(`memory: at most ${Math.max(...peaks)} MB, ${peaks.at(-1)} MB at the end\n`);
await endProcess(worker, "SIGTERM");
await database.drop();
await press.close();

/** A pass of the schedule takes up a part of what is due. */
async function scheduleUntilAllAreAsked(): Promise<void> {
  for (let due = 1; due > 0;) {
    await database.sql`select graphile_worker.add_job('schedule', job_key := 'schedule')`;
    await sleep(3000);
    const [row] = await database.sql<[{ due: number }]>`
      select count(*)::int as due from pages where next_fetch_at <= now()`;
    due = row.due;
  }
}

async function round(name: string, begin?: () => Promise<void>): Promise<void> {
  const began = performance.now();
  await begin?.();
  const before = await countArticles(database);
  await waitForAll(database, press.articles, 300 + press.articles / 2);
  const seconds = (performance.now() - began) / 1000;
  const added = (await countArticles(database)) - before;
  const rate = (press.articles / seconds).toFixed(1);
  const figures = { added, seconds: Math.round(seconds), rate: `${rate}/s`, answers: press.takeStatuses() };
  process.stdout.write(`${name} round: ${JSON.stringify(figures)}\n`);
  process.stdout.write(`${JSON.stringify(await checkLedger(database, press.articles))}\n`);
}
