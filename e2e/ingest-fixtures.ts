import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const command = fileURLToPath(new URL("../apps/worker/bin/readout.mjs", import.meta.url));
const articles = fileURLToPath(new URL("fixtures/articles.jsonl", import.meta.url));

/** Puts our articles in by the way that everybody's come in: the command, the parser, the database. */
export async function ingestFixtures(databaseUrl: string) {
  await promisify(execFile)(process.execPath, [command, "ingest", articles], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
}
