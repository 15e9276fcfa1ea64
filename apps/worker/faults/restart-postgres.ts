import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { connect } from "@readout/db";
import { startEmbedded } from "@readout/db/embedded";
import { migrate } from "@readout/db/migrate";
import { addOutlets, checkLedger, countArticles, waitForAll } from "./ledger";
import { startPress } from "./press";
import { endProcess, startWorkerProcess } from "./worker-process";

/** Postgres is stopped in the middle and started again on the same port: the worker waits, and goes on. */
const dataDir = await mkdtemp(join(tmpdir(), "readout-restart-"));
const press = await startPress({ sources: 30, articles: 20 });
let server = await startEmbedded({ dataDir });
const { url } = server;
await migrate(url);
let connection = connect(url);
await addOutlets(connection, press);
const worker = startWorkerProcess({ databaseUrl: url });
for (const share of [0.2, 0.5]) {
  while ((await countArticles(connection)) < press.articles * share) await sleep(100);
  process.stdout.write(`stopping Postgres after ${await countArticles(connection)} articles\n`);
  await connection.close();
  await server.stop();
  await sleep(5000);
  server = await startEmbedded({ dataDir, port: Number(new URL(url).port) });
  connection = connect(server.url);
}
await waitForAll(connection, press.articles, 200);
process.stdout.write(`${JSON.stringify(await checkLedger(connection, press.articles))}\n`);
process.stdout.write(`SIGTERM: ended with ${await endProcess(worker, "SIGTERM")}\n`);
await connection.close();
await server.stop();
await rm(dataDir, { recursive: true, force: true });
await press.close();
