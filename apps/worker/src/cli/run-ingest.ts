import type { Connection } from "@readout/db";
import { InputError, UsageError } from "../errors";
import { type ArticleFlags, checkFlags } from "../ingest/apply-flags";
import { parseFieldMap } from "../ingest/field-map";
import { ingestInputs, sizeOf } from "../ingest/ingest-inputs";
import { IngestPosition, START } from "../ingest/ingest-position";
import { type Input, listInputs } from "../ingest/list-inputs";
import { settleMeanwhile } from "../ingest/settle-meanwhile";
import { countOf, summariseArticle } from "../ingest/summarise";
import { createThreads } from "../ingest/threads";
import { collectEarly } from "../running/save-memory";
import { EXIT } from "./exit-codes";
import { IngestTotals } from "./ingest-totals";
import { interruption } from "./interruption";
import { note } from "./output";
import { startProgress } from "./progress";
import { withDatabase } from "./with-database";

export interface IngestFlags extends ArticleFlags {
  map?: string;
  dryRun?: boolean;
  restart?: boolean;
}

/** Tells of each article on standard error, and at the end of them all. */
export async function runIngest(paths: string[], flags: IngestFlags): Promise<void> {
  collectEarly();
  const { map, dryRun = false, restart = false, ...articleFlags } = flags;
  const now = new Date();
  const fieldMap = refuseWrongFlags(articleFlags, map, now);
  const inputs: (Input | InputError)[] = [];
  for await (const input of listInputs(paths)) inputs.push(input);
  const totals = await withDatabase((connection) =>
    ingest(connection, inputs, {
      flags: articleFlags,
      map: fieldMap,
      now,
      isDryRun: dryRun,
      isRestart: restart,
    }),
  );
  if (totals.failed > 0) process.exitCode = EXIT.inputFailed;
}

interface Options {
  flags: ArticleFlags;
  map: Record<string, string>;
  now: Date;
  isDryRun: boolean;
  isRestart: boolean;
}

async function ingest(
  connection: Connection,
  inputs: (Input | InputError)[],
  { isRestart, ...options }: Options,
): Promise<IngestTotals> {
  const { flags, map, isDryRun } = options;
  const isResumable =
    !isDryRun && inputs.every((input) => input instanceof InputError || input.size !== null);
  const position = isResumable
    ? new IngestPosition(connection.db, { inputs, flags: { flags, map } })
    : undefined;
  const { made, ...from } = (!isRestart && (await position?.find())) || START;
  if (from.inputs + from.articles > 0) note(describeResumption(from));
  const size = inputs.reduce((sum, input) => sum + sizeOf(input), 0);
  const progress = await startProgress("ingest", size);
  const totals = new IngestTotals(isDryRun, made);
  const threads = createThreads({ size });
  const settling = isDryRun ? undefined : settleMeanwhile(connection.db, interruption);
  try {
    const run = { ...options, from, signal: interruption, onRead: progress.update };
    for await (const result of ingestInputs({ connection, threads }, inputs, run)) {
      const made = totals.add(result);
      settling?.count();
      progress.log("error" in result ? result.error.message : summariseArticle(result.place, result.stored));
      await position?.note(result.done, made);
    }
    await settling?.finish();
    await position?.forget();
  } finally {
    // A pipe that nobody reads to its end would keep the process.
    process.stdin.destroy();
    progress.stop();
    note(totals.describe());
    await threads.close();
  }
  return totals;
}

const describeResumption = ({ inputs, articles }: { inputs: number; articles: number }) =>
  `goes on after ${countOf(inputs, "file")} and ${countOf(articles, "article")} of an earlier run (--restart reads all again)`;

function refuseWrongFlags(flags: ArticleFlags, map: string | undefined, now: Date): Record<string, string> {
  try {
    checkFlags(flags, now);
    return map === undefined ? {} : parseFieldMap(map);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}
