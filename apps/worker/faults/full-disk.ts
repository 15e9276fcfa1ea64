import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "@readout/db";
import { startEmbedded } from "@readout/db/embedded";
import { migrate } from "@readout/db/migrate";
import { addOutlets, checkLedger, countArticles, waitForAll } from "./ledger";
import { startPress } from "./press";
import { endProcess, startWorkerProcess } from "./worker-process";

/** The database's disk (a small tmpfs; needs root) fills up: a clear stop, and a clean resume once there is room. */
const dataDir = await mkdtemp(join(tmpdir(), "readout-full-"));
execFileSync("mount", ["-t", "tmpfs", "-o", "size=800m,mode=0777", "tmpfs", dataDir]);
const press = await startPress({ sources: 30, articles: 20 });
try {
  let server = await startEmbedded({ dataDir });
  await migrate(server.url);
  let connection = connect(server.url);
  await addOutlets(connection, press);
  const ballast = join(dataDir, "ballast");
  await writeFile(ballast, Buffer.alloc(freeBytes() - 3_000_000));
  const worker = startWorkerProcess({ env: { READOUT_DATA: dataDir } });
  const [code] = await Promise.race([once(worker, "exit"), sleepUntilStuck()]);
  process.stdout.write(`the disk is full: the worker ended with ${code}\n`);
  await endProcess(worker, "SIGTERM");
  await connection.close();
  await rm(ballast);
  await server.stop();
  server = await startEmbedded({ dataDir });
  connection = connect(server.url);
  process.stdout.write(`room again: ${await countArticles(connection)} articles are there\n`);
  const next = startWorkerProcess({ env: { READOUT_DATA: dataDir } });
  await waitForAll(connection, press.articles, 200);
  process.stdout.write(`${JSON.stringify(await checkLedger(connection, press.articles))}\n`);
  await endProcess(next, "SIGTERM");
  await connection.close();
  await server.stop();
} finally {
  execFileSync("umount", ["-l", dataDir]);
  await rm(dataDir, { recursive: true, force: true });
  await press.close();
}

function freeBytes(): number {
  return Number(execFileSync("df", ["--output=avail", "-B1", dataDir]).toString().split("\n")[1]);
}

async function sleepUntilStuck(): Promise<[string]> {
  await new Promise((resolve) => setTimeout(resolve, 90_000).unref());
  return ["nothing, it still waits"];
}
