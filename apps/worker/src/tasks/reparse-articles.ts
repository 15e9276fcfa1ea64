import { type Connection, countArticlesToReparse, takeReparseLease } from "@readout/db";
import { PARSER_VERSION } from "@readout/parser/version";
import type { Reader } from "../reading/reader";
import { describeReparse } from "../reparsing/describe-reparse";
import { reparseArchive } from "../reparsing/reparse-archive";
import { ReparseProgress } from "../reparsing/reparse-progress";

/** So few are in hand at once that a stop never waits long. */
const BATCH = 16;
/** A job ends after so many milliseconds, and the next one goes on: whoever waits for the lease gets it in between. */
const LONGEST_JOB = 10_000;

interface Options {
  /** Goes on where the job before ended. */
  goesOn: boolean;
  signal: AbortSignal;
}

interface Slice {
  /** Another process is at it. */
  isBusy: boolean;
  isDone: boolean;
  /** Articles of this job. */
  articles: number;
  failures: string[];
  progress: string;
}

/** Parses stored articles again that another parser read last, for a while. Safe to run twice. */
export async function reparseForAWhile(
  { connection, reader }: { connection: Connection; reader: Reader },
  { goesOn, signal }: Options,
): Promise<Slice> {
  const lease = await takeReparseLease(connection.url);
  if (!lease) return { isBusy: true, isDone: false, articles: 0, failures: [], progress: "" };
  try {
    const { db } = connection;
    const countDue = () => countArticlesToReparse(db, { parserVersion: PARSER_VERSION });
    const progress = await ReparseProgress.open(db, { isAll: false, earlier: goesOn, countDue });
    const end = performance.now() + LONGEST_JOB;
    const isOver = () => signal.aborted || performance.now() > end;
    const run = { isAll: false, after: progress.state.after, isOver, batch: BATCH };
    const deps = { connection, readStored: toReadStored(reader) };
    const failures = [];
    let articles = 0;
    for await (const step of reparseArchive(deps, run)) {
      await progress.note(step);
      failures.push(...step.failures);
      articles += step.counts.articles;
    }
    const isDone = !isOver();
    if (isDone) await progress.forget();
    return { isBusy: false, isDone, articles, failures, progress: describeReparse(progress.state) };
  } finally {
    await lease.giveUp();
  }
}

const toReadStored = (reader: Reader) => (texts: Parameters<Reader["readStored"]>[0][]) =>
  Promise.all(
    texts.map((text) =>
      reader
        .readStored(text)
        .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error)))),
    ),
  );
