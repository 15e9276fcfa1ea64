import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { createTestDatabase } from "@readout/db/testing";
import { makeArticle } from "../bench/ingest/make-article";
import { killCommand, runCommand } from "./command-process";
import { digestTables } from "./digest-tables";

/** `kill -9` of a backup and of a restore at random moments: the older file stays, the empty database stays empty. */
const { values } = parseArgs({
  options: { kills: { type: "string", default: "5" }, articles: { type: "string", default: "1000" } },
});
const kills = Number(values.kills);
const folder = await mkdtemp(join(tmpdir(), "readout-kill-backup-"));
const file = join(folder, "backup.jsonl.gz");
const full = await createTestDatabase("full");
const empty = await createTestDatabase("empty");
try {
  await fill();
  await killBackups();
  await killRestores();
} finally {
  await full.drop();
  await empty.drop();
  await rm(folder, { recursive: true });
}

async function fill(): Promise<void> {
  const articles = join(folder, "articles.jsonl");
  const made = Array.from({ length: Number(values.articles) }, (_, number) => makeArticle(1, number));
  await writeFile(articles, made.map((article) => JSON.stringify(article)).join("\n"));
  print(await runCommand(["ingest", articles], { databaseUrl: full.url }));
  await rm(articles);
}

async function killBackups(): Promise<void> {
  const back = () => runCommand(["db", "backup", file], { databaseUrl: full.url });
  print(await back());
  const { size, mtimeMs } = await stat(file);
  for (let kill = 1; kill <= kills; kill++) {
    const least = Math.random() * 0.9 * size;
    const isInTheMiddle = async () => (await measureDraft()) > least;
    await killCommand(["db", "backup", file], { databaseUrl: full.url, isInTheMiddle });
    const left = await stat(file);
    if (left.size !== size || left.mtimeMs !== mtimeMs) throw new Error("the backup before was touched");
    print(`backup ${kill} killed after ${Math.round((100 * least) / size)} %: the one before it is whole`);
  }
  await back();
  const files = await readdir(folder);
  if (files.length !== 1) throw new Error(`left behind: ${files.join(", ")}`);
}

/** Bytes of the file that is being written; -1 when there is none. */
async function measureDraft(): Promise<number> {
  const names = await readdir(folder);
  const draft = names.find((name) => name.startsWith(basename(file)) && name.endsWith(".part"));
  if (draft === undefined) return -1;
  return stat(join(folder, draft)).then(
    ({ size }) => size,
    () => -1,
  );
}

async function killRestores(): Promise<void> {
  const restore = ["db", "restore", file];
  const before = JSON.stringify(await digestTables(empty));
  const beside = await createTestDatabase("beside");
  const began = performance.now();
  await runCommand(restore, { databaseUrl: beside.url });
  const longest = performance.now() - began;
  await beside.drop();
  for (let kill = 1; kill <= kills; kill++) {
    const age = Math.random() * 0.6 * longest;
    await killCommand(restore, { databaseUrl: empty.url, isInTheMiddle: () => hasTransaction(age) });
    while (await hasTransaction(0));
    if (JSON.stringify(await digestTables(empty)) !== before)
      throw new Error("a killed restore left something");
    print(`restore ${kill} killed ${Math.round(age)} ms after it began: nothing is there`);
  }
  print(await runCommand(restore, { databaseUrl: empty.url }));
  const [wanted, restored] = [await digestTables(full), await digestTables(empty)];
  if (JSON.stringify(wanted) !== JSON.stringify(restored))
    throw new Error(`other rows: ${JSON.stringify({ wanted, restored })}`);
  print(`all tables are the same: ${JSON.stringify(restored)}`);
}

/** Whether the restore has written for so many milliseconds. */
async function hasTransaction(age: number): Promise<boolean> {
  const [found] = await empty.sql`
    select from pg_stat_activity where datname = current_database() and application_name = 'readout command'
      and xact_start < clock_timestamp() - ${age} * interval '1 millisecond'`;
  return found !== undefined;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
