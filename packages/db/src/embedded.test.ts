import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { connect } from "./client";
import { type EmbeddedPostgres, EmbeddedPostgresError, startEmbedded } from "./embedded";
import { readPidFile } from "./embedded-server/postmaster";

let dataDir = "";
const started: EmbeddedPostgres[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "readout-embedded-"));
});

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
});

afterAll(() => rm(dataDir, { recursive: true }));

async function start() {
  const server = await startEmbedded({ dataDir });
  started.push(server);
  return server;
}

const inCluster = (name: string) => join(dataDir, "postgres", name);

async function ask(url: string, question: string) {
  const { sql, close } = connect(url, { max: 1 });
  try {
    return await sql.unsafe(question);
  } finally {
    await close();
  }
}

test("a cluster speaks UTF-8, listens on loopback only, and its owner alone reads the password", async () => {
  const { url } = await start();
  const [answer] = await ask(
    url,
    "select lower('ÉЖ') as lower, current_setting('server_encoding') as encoding, current_setting('listen_addresses') as addresses",
  );
  expect(answer).toEqual({ lower: "éж", encoding: "UTF8", addresses: "127.0.0.1" });
  expect((await stat(inCluster("password"))).mode & 0o777).toBe(0o600);
});

test("the second user joins, and the last one to leave stops the server", async () => {
  const first = await start();
  const second = await start();
  expect([first.adopted, second.adopted]).toEqual([false, true]);
  expect(second.url).toBe(first.url);
  await first.stop();
  expect(await second.isAlive()).toBe(true);
  await second.stop();
  expect(await second.isAlive()).toBe(false);
});

test("a user that was killed counts for nothing, wherever it was", async () => {
  const server = await start();
  await writeFile(join(inCluster("users"), "999999.killed-while-it-wrote"), "");
  await writeFile(join(inCluster("users"), `${process.pid}.an-older-process`), "12345");
  await server.stop();
  expect(await server.isAlive()).toBe(false);
  expect(await readdir(inCluster("users"))).toEqual([]);
});

test("a killed server comes back with what was acknowledged", async () => {
  const { url } = await start();
  await ask(url, "create table kept as select 7 as seven");
  const running = await readPidFile(inCluster("data"));
  process.kill(running?.pid ?? 0, "SIGKILL");
  const again = await start();
  expect(await ask(again.url, "select seven from kept")).toEqual([{ seven: 7 }]);
});

test("a folder of another major version is refused with advice, and left alone", async () => {
  await (await start()).stop();
  await writeFile(join(inCluster("data"), "PG_VERSION"), "17\n");
  const refusal = await start().catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(EmbeddedPostgresError);
  expect((refusal as Error).message).toMatch(/made by PostgreSQL 17; this Readout brings 18.*READOUT_DATA/);
  expect(await readFile(join(inCluster("data"), "PG_VERSION"), "utf8")).toBe("17\n");
  await writeFile(join(inCluster("data"), "PG_VERSION"), "18\n");
});
