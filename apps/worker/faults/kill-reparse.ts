import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createTestDatabase } from "@readout/db/testing";
import { makeArticle } from "../bench/ingest/make-article";
import { readLess } from "../bench/ingest/read-less";
import { killCommand, runCommand } from "./command-process";
import { digestTables } from "./digest-tables";
import { expectSameExport, readExport } from "./read-export";

/**
 * `kill -9` of a reparse at spread points, once after a parser that found less, once with `--all` where nothing changes:
 * in the end every statement is as it was first read, and nothing was written that is the same.
 */
const { values } = parseArgs({
  options: { kills: { type: "string", default: "10" }, articles: { type: "string", default: "2000" } },
});
const [kills, articles] = [Number(values.kills), Number(values.articles)];
/** What bears no time of its change. */
const COUNTED = ["facet_counts", "offices", "statement_pairs", "event_participants", "event_claims"];

const folder = await mkdtemp(join(tmpdir(), "readout-kill-reparse-"));
const database = await createTestDatabase("kill_reparse");
const { db, sql } = database;
const command = { databaseUrl: database.url };
try {
  await fill();
  const wanted = { statements: await readExport(database), tables: await digestTables(database) };
  await readLess(db);
  await killReparses([], countRead);
  expectSameExport(wanted.statements, await readExport(database));
  const tables = await digestTables(database);
  expectSameTables(COUNTED, wanted.tables, tables);
  print(`${wanted.statements.length} statements, as they were first read`);

  await killReparses(["--all"], countNoted);
  expectSameTables(Object.keys(tables), tables, await digestTables(database));
  print("--all wrote nothing that is the same");
} finally {
  await database.drop();
  await rm(folder, { recursive: true });
}

async function fill(): Promise<void> {
  const file = join(folder, "articles.jsonl");
  const made = Array.from({ length: articles }, (_, number) => JSON.stringify(makeArticle(1, number)));
  await writeFile(file, made.join("\n"));
  print(await runCommand(["ingest", file], command));
}

async function killReparses(flags: string[], countDone: () => Promise<number>): Promise<void> {
  for (let kill = 1; kill <= kills; kill++) {
    // One kill in each part of the whole, at a random place in it.
    const least = Math.max(1 + (await countDone()), (kill - Math.random()) * (articles / (kills + 1)));
    const isInTheMiddle = async () => (await countDone()) >= least;
    await killCommand(["reparse", ...flags], { ...command, isInTheMiddle });
    print(`kill ${kill} at ${await countDone()} of ${articles} articles`);
  }
  print(await runCommand(["reparse", ...flags], command));
}

async function countRead(): Promise<number> {
  const [row] = await sql<[{ read: number }]>`
    select count(*)::int as read from articles where parser_version <> 'older'`;
  return row.read;
}

async function countNoted(): Promise<number> {
  const [row] = await sql<{ done: number }[]>`
    select (value->'counts'->>'articles')::int as done from settings where name = 'reparse --all'`;
  return row?.done ?? 0;
}

function expectSameTables(
  names: string[],
  wanted: Record<string, string>,
  found: Record<string, string>,
): void {
  for (const name of names) {
    if (wanted[name] !== found[name]) throw new Error(`${name}: ${found[name]}, wanted ${wanted[name]}`);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
