import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createTestDatabase } from "@readout/db/testing";
import { makeArticle } from "../bench/ingest/make-article";
import { killCommand, runCommand } from "./command-process";

/** `kill -9` of a pruning at random moments: what is done is done, the rest goes when it is run again. */
const { values } = parseArgs({
  options: { kills: { type: "string", default: "5" }, articles: { type: "string", default: "1000" } },
});
const kills = Number(values.kills);
const total = Number(values.articles);

for (const flags of [["--keep-statements"], []]) {
  const database = await createTestDatabase("kill_prune");
  try {
    await fill(database.url);
    await killPrunes(database, ["prune", "--older-than", "0d", ...flags]);
  } finally {
    await database.drop();
  }
}

async function fill(databaseUrl: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "readout-kill-prune-"));
  const file = join(folder, "articles.jsonl");
  const made = Array.from({ length: total }, (_, number) => makeArticle(1, number));
  await writeFile(file, made.map((article) => JSON.stringify(article)).join("\n"));
  print(await runCommand(["ingest", file], { databaseUrl }));
  await rm(folder, { recursive: true });
}

type Database = Awaited<ReturnType<typeof createTestDatabase>>;

async function killPrunes(database: Database, args: string[]): Promise<void> {
  const { statements } = await count(database);
  for (let kill = 1; kill <= kills; kill++) {
    const { texts } = await count(database);
    const until = texts - Math.ceil((Math.random() * texts) / (kills + 2 - kill));
    const isInTheMiddle = async () => (await count(database)).texts <= until;
    await killCommand(args, { databaseUrl: database.url, isInTheMiddle });
    print(`killed: ${JSON.stringify(await count(database))}`);
  }
  print(await runCommand(args, { databaseUrl: database.url }));
  const left = await count(database);
  const isKept = args.includes("--keep-statements");
  const wanted = { texts: 0, statements: isKept ? statements : 0, counted: isKept ? statements : 0, due: 0 };
  if (JSON.stringify(left) !== JSON.stringify(wanted))
    throw new Error(`left: ${JSON.stringify({ left, wanted })}`);
  print(`nothing is left to do: ${JSON.stringify(left)}`);
}

/** `counted` is what the kept counts say of the statements by day. */
async function count({ sql }: Database) {
  const [found] = await sql<[{ texts: number; statements: number; counted: number; due: number }]>`
    select (select count(*)::int from article_versions where text is not null) as texts,
      (select count(*)::int from statements where withdrawn_at is null) as statements,
      (select coalesce(sum(statements), 0)::int from facet_counts where scope = '' and facet = 'day') as counted,
      (select count(*)::int from event_reports where due_at is not null) as due`;
  return found;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
