import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { createTestDatabase } from "@readout/db/testing";
import { addOutlets, checkLedger, countArticles, waitForAll } from "./ledger";
import { startPress } from "./press";
import { endProcess, startWorkerProcess } from "./worker-process";

/** `kill -9` of the worker at random moments while articles come in: in the end each is there once. */
const { values } = parseArgs({
  options: { kills: { type: "string", default: "20" }, articles: { type: "string", default: "2000" } },
});
const sources = 50;
const press = await startPress({ sources, articles: Math.ceil(Number(values.articles) / sources) });
const database = await createTestDatabase("kills");
await addOutlets(database, press);
const kills = Number(values.kills);
for (let kill = 1; kill <= kills; kill++) {
  // One kill in each part of the whole, at a random place in it.
  const moment = (kill - Math.random()) * (press.articles / (kills + 1));
  const before = await countArticles(database);
  const worker = startWorkerProcess({ databaseUrl: database.url });
  // Starting takes seconds; only then is there something to interrupt.
  const patience = Date.now() + 60_000;
  const least = Math.max(before + 1, moment);
  while ((await countArticles(database)) < least && Date.now() < patience) await sleep(20);
  await endProcess(worker, "SIGKILL");
  process.stdout.write(`kill ${kill}: ${before} articles before, ${await countArticles(database)} after\n`);
}
const began = Date.now();
const worker = startWorkerProcess({ databaseUrl: database.url });
await waitForAll(database, press.articles, 300);
process.stdout.write(`all there ${Math.round((Date.now() - began) / 1000)} s after the last start\n`);
process.stdout.write(`${JSON.stringify(await checkLedger(database, press.articles))}\n`);
process.stdout.write(`SIGTERM: ended with ${await endProcess(worker, "SIGTERM")}\n`);
await database.drop();
await press.close();
