import type { Connection } from "@readout/db";
import { InputError, UsageError } from "../errors";
import { type ArticleFlags, checkFlags } from "../ingest/apply-flags";
import { type FieldMap, listUnmet, parseFieldMap } from "../ingest/field-map";
import { ingestInputs, sizeOf } from "../ingest/ingest-inputs";
import { type InputFormat, parseFormat } from "../ingest/input-format";
import { IngestPosition, START } from "../ingest/ingest-position";
import { parseEncoding } from "../ingest/recode";
import { type Input, listInputs } from "../ingest/list-inputs";
import { settleMeanwhile } from "../ingest/settle-meanwhile";
import { countOf, summariseArticle } from "../ingest/summarise";
import { createThreads } from "../ingest/threads";
import { collectEarly } from "../running/save-memory";
import { EXIT } from "./exit-codes";
import { IngestPace } from "./ingest-pace";
import { IngestTotals } from "./ingest-totals";
import { interruption } from "./interruption";
import { note } from "./output";
import { startProgress } from "./progress";
import { withDatabase } from "./with-database";

export interface IngestFlags extends ArticleFlags {
  map?: string;
  format?: string;
  encoding?: string;
  dryRun?: boolean;
  restart?: boolean;
}

/** Tells of each article on standard error, and at the end of them all. */
export async function runIngest(paths: string[], flags: IngestFlags): Promise<void> {
  collectEarly();
  const { map, format, encoding, dryRun = false, restart = false, ...articleFlags } = flags;
  const now = new Date();
  const given = refuseWrongFlags(articleFlags, { map, format, encoding, now });
  const inputs: (Input | InputError)[] = [];
  for await (const input of listInputs(paths, given.format)) inputs.push(input);
  const totals = await withDatabase((connection) =>
    ingest(connection, inputs, {
      flags: articleFlags,
      map: given.map,
      encoding,
      now,
      isDryRun: dryRun,
      isRestart: restart,
    }),
  );
  if (totals.failed > 0) process.exitCode = EXIT.inputFailed;
}

interface Options {
  flags: ArticleFlags;
  map: FieldMap;
  encoding: string | undefined;
  now: Date;
  isDryRun: boolean;
  isRestart: boolean;
}

async function ingest(
  connection: Connection,
  inputs: (Input | InputError)[],
  { isRestart, ...options }: Options,
): Promise<IngestTotals> {
  const { flags, map, encoding, isDryRun } = options;
  const isResumable =
    !isDryRun && inputs.every((input) => input instanceof InputError || input.size !== null);
  const position = isResumable
    ? new IngestPosition(connection.db, { inputs, flags: { flags, map, encoding } })
    : undefined;
  const { made, ...from } = (!isRestart && (await position?.find())) || START;
  if (from.inputs + from.articles > 0) note(describeResumption(from));
  const size = inputs.reduce((sum, input) => sum + sizeOf(input), 0);
  const progress = await startProgress("ingest", size);
  const totals = new IngestTotals(isDryRun, made);
  const pace = new IngestPace(size);
  const threads = createThreads({ size });
  const settling = isDryRun ? undefined : settleMeanwhile(connection.db, interruption);
  const met = new Set<string>();
  try {
    const run = { ...options, from, met, signal: interruption };
    for await (const result of ingestInputs({ connection, threads }, inputs, run)) {
      const made = totals.add(result);
      settling?.count();
      progress.update(result.read, pace.count(result.read));
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
    for (const part of listUnmet(map, met)) note(`--map ${part}: no article had this field`);
    await threads.close();
  }
  return totals;
}

const describeResumption = ({ inputs, articles }: { inputs: number; articles: number }) =>
  `goes on after ${countOf(inputs, "file")} and ${countOf(articles, "article")} of an earlier run (--restart reads all again)`;

interface Given {
  map: FieldMap;
  format: InputFormat | undefined;
}

function refuseWrongFlags(
  flags: ArticleFlags,
  { map, format, encoding, now }: { map?: string; format?: string; encoding?: string; now: Date },
): Given {
  try {
    checkFlags(flags, now);
    if (encoding !== undefined) parseEncoding(encoding);
    return {
      map: map === undefined ? {} : parseFieldMap(map),
      format: format === undefined ? undefined : parseFormat(format),
    };
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}
