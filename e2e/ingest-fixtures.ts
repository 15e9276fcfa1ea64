import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const command = fileURLToPath(new URL("../apps/worker/bin/readout.mjs", import.meta.url));
const articles = fileURLToPath(new URL("fixtures/articles.jsonl", import.meta.url));

/** Puts our articles in. */
export async function ingestFixtures(databaseUrl: string) {
  await ingest(databaseUrl, await readFile(articles, "utf8"));
}

/** Puts articles in, a line of JSON each, by the way that everybody's come in: the command, the parser, the database. */
export async function ingest(databaseUrl: string, lines: string) {
  await readout(databaseUrl, ["ingest", "-"], lines);
}

/** Runs the command as its users do. */
export async function readout(databaseUrl: string, args: string[], input = "") {
  const running = promisify(execFile)(process.execPath, [command, ...args], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  running.child.stdin?.end(input);
  await running;
}
