import { setPriority } from "node:os";
import { type Connection, countArticlesToReparse, type Db, takeReparseLease } from "@readout/db";
import { PARSER_VERSION } from "@readout/parser/version";
import { EnvironmentError } from "../errors";
import { settleMeanwhile } from "../ingest/settle-meanwhile";
import { countOf } from "../ingest/summarise";
import { createThreads } from "../ingest/threads";
import type { Counts } from "../reparsing/counts";
import { describeReparse } from "../reparsing/describe-reparse";
import { reparseArchive } from "../reparsing/reparse-archive";
import { countDone, listReparses, ReparseProgress } from "../reparsing/reparse-progress";
import { EXIT } from "./exit-codes";
import { interruption } from "./interruption";
import { note } from "./output";
import { startProgress } from "./progress";
import { withDatabase } from "./with-database";

/** A worker gives way after some seconds. */
const LONGEST_WAIT = 30_000;
/** Whoever reads the site comes first. */
const PRIORITY = 10;

interface Options {
  isAll: boolean;
  isRestart: boolean;
}

/** Parses the archive again, while the site may serve and others may write. */
export async function runReparse(options: Options): Promise<void> {
  setPriority(PRIORITY);
  await withDatabase(async (connection) => {
    const lease = await waitForLease(connection);
    try {
      const { failed } = await reparse(connection, options);
      if (failed > 0) process.exitCode = EXIT.inputFailed;
    } finally {
      await lease.giveUp();
    }
  });
}

async function waitForLease({ url, db }: Connection) {
  const until = Date.now() + LONGEST_WAIT;
  let lease = await takeReparseLease(url);
  if (!lease) note("waits for another process that parses the archive again");
  while (!lease) {
    interruption.throwIfAborted();
    if (Date.now() > until) throw new EnvironmentError(await describeOther(db));
    lease = await takeReparseLease(url, { patience: 1000 });
  }
  return lease;
}

async function describeOther(db: Db): Promise<string> {
  const [other] = await listReparses(db);
  return `The archive is parsed again by another process already${other ? `: ${describeReparse(other)}` : ""}.`;
}

async function reparse(connection: Connection, { isAll, isRestart }: Options): Promise<Counts> {
  const { db } = connection;
  const countDue = () => countArticlesToReparse(db, isAll ? {} : { parserVersion: PARSER_VERSION });
  const progress = await ReparseProgress.open(db, { isAll, earlier: isAll && !isRestart, countDue });
  const { after, due, counts: earlier } = progress.state;
  if (after !== "")
    note(`goes on after ${describeReparse({ ...progress.state, rate: null })} (--restart begins again)`);
  const bar = await startProgress("reparse", due);
  const threads = createThreads();
  const settling = settleMeanwhile(db, interruption);
  const began = performance.now();
  try {
    const run = { isAll, after, isOver: () => interruption.aborted };
    for await (const { failures, ...step } of reparseArchive(
      { connection, readStored: threads.readStored },
      run,
    )) {
      await progress.note(step);
      for (const failure of failures) bar.log(failure);
      settling.count(step.counts.articles);
      bar.update(countDone(progress.state), describeReparse(progress.state));
    }
    interruption.throwIfAborted();
    await settling.finish();
    await progress.forget();
  } finally {
    bar.stop();
    note(describeEnd(progress.state.counts, { earlier, seconds: (performance.now() - began) / 1000 }));
    await threads.close();
  }
  return progress.state.counts;
}

function describeEnd(counts: Counts, { earlier, seconds }: { earlier: Counts; seconds: number }): string {
  const { articles, kept, added, withdrawn, failed } = counts;
  const rate = (articles - earlier.articles) / seconds;
  return [
    `${countOf(articles, "article")} parsed again in ${seconds.toFixed(1)} s (${rate.toFixed(0)}/s): ` +
      `${countOf(kept, "statement")} kept, ${added} new, ${withdrawn} withdrawn`,
    ...(failed > 0 ? [`${countOf(failed, "article")} failed`] : []),
    ...(earlier.articles > 0 ? [`${countOf(earlier.articles, "article")} of them by the run before`] : []),
  ].join("; ");
}
