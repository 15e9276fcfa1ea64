import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Bench } from "./ingest/bench";
import { measureAgain } from "./ingest/measure-again";
import { measureBackup } from "./ingest/measure-backup";
import { measureMemory } from "./ingest/measure-memory";
import { measureMillion } from "./ingest/measure-million";
import { measureReparse } from "./ingest/measure-reparse";
import { measureWriting } from "./ingest/measure-writing";

/** How fast archives come in, and in how much memory: the real command against a real database, settings as shipped. */
const PARTS: Record<string, (bench: Bench) => Promise<void>> = {
  write: measureWriting,
  again: measureAgain,
  memory: measureMemory,
  million: measureMillion,
  backup: measureBackup,
  reparse: measureReparse,
};

const { values } = parseArgs({
  options: {
    only: { type: "string", default: Object.keys(PARTS).join(",") },
    /** Articles that come in, of 500 words. */
    articles: { type: "string", default: "10000" },
    /** Size of the file whose reading is watched. */
    megabytes: { type: "string", default: "2000" },
    statements: { type: "string", default: "1000000" },
    /** Articles that are backed up and restored. */
    archive: { type: "string", default: "100000" },
    /** Folder that keeps the database of so many statements, and the archive, between runs. */
    data: { type: "string", default: ".readout/bench" },
    /** Another one brings other articles. */
    seed: { type: "string", default: "1" },
  },
});

const folder = await mkdtemp(join(tmpdir(), "readout-bench-"));
const bench: Bench = {
  folder,
  data: values.data,
  articles: Number(values.articles),
  megabytes: Number(values.megabytes),
  statements: Number(values.statements),
  archive: Number(values.archive),
  seed: Number(values.seed),
  rates: {},
};
try {
  for (const name of values.only.split(",")) {
    const measure = PARTS[name];
    if (!measure) throw new RangeError(`--only takes ${Object.keys(PARTS).join(", ")}`);
    await measure(bench);
  }
} finally {
  await rm(folder, { recursive: true });
}
