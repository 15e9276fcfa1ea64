import { setTimeout as sleep } from "node:timers/promises";
import { createTestDatabase } from "@readout/db/testing";
import { addOutlets, checkLedger, countArticles, waitForAll } from "./ledger";
import { startPress } from "./press";
import { endProcess, startWorkerProcess } from "./worker-process";

/** Two workers share the work; one is killed, and the other has its jobs within a minute. */
const press = await startPress({ sources: 30, articles: 20 });
const database = await createTestDatabase("two");
await addOutlets(database, press);
const [killed, other] = [1, 2].map(() => startWorkerProcess({ databaseUrl: database.url }));
const [first, second] = [killed!, other!];
while ((await countArticles(database)) < press.articles / 4) await sleep(100);
await endProcess(first, "SIGKILL");
const [held] = await database.sql<{ jobs: number }[]>`
  select count(*)::integer as jobs from graphile_worker.jobs where locked_at is not null`;
process.stdout.write(
  `killed one after ${await countArticles(database)} articles; ${held?.jobs} jobs were locked\n`,
);
const began = Date.now();
await waitForAll(database, press.articles, 120);
process.stdout.write(`the other had all of them ${Math.round((Date.now() - began) / 1000)} s later\n`);
process.stdout.write(`${JSON.stringify(await checkLedger(database, press.articles))}\n`);
await endProcess(second, "SIGTERM");
await database.drop();
await press.close();
