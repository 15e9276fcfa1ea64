import { once } from "node:events";
import type { Connection } from "@readout/db";
import { Logger as QueueLogger, run, type TaskList } from "graphile-worker";
import { z } from "zod";
import type { Logger } from "./logger";
import { loadDemo } from "./tasks/load-demo";
import { reparseBatch } from "./tasks/reparse-articles";

const reparsePayload = z.object({ after: z.string().optional() });

interface Deps {
  connection: Connection;
  logger: Logger;
}

/** Works through the queue until the signal aborts; the jobs in hand are finished. Throws when the database is gone. */
export async function runWorker({ connection, logger }: Deps, signal: AbortSignal): Promise<void> {
  const runner = await run({
    connectionString: connection.url,
    concurrency: 1,
    noHandleSignals: true,
    logger: toQueueLogger(logger),
    taskList: createTasks({ connection, logger }),
  });
  // Keyed: whatever an earlier worker left behind is in the queue once.
  await runner.addJob("load-demo", {}, { jobKey: "load-demo" });
  await runner.addJob("reparse", {}, { jobKey: "reparse" });
  logger.info("ready");
  const stop = signal.aborted ? Promise.resolve() : once(signal, "abort");
  await Promise.race([stop, runner.promise]);
  logger.info("stopping: the job in hand is finished first");
  await runner.stop();
}

function createTasks({ connection: { db }, logger }: Deps): TaskList {
  return {
    "load-demo": async () => logger.info(await loadDemo(db), "demo set"),
    /** One batch a job, so that a stop never waits long. */
    reparse: async (payload, { addJob }) => {
      const { next, ...counts } = await reparseBatch(db, reparsePayload.parse(payload));
      if (counts.articles > 0) logger.info(counts, "articles parsed again");
      if (next) await addJob("reparse", { after: next }, { jobKey: "reparse" });
    },
  };
}

function toQueueLogger(logger: Logger): QueueLogger {
  return new QueueLogger((scope) => (level, message, meta) => {
    const log = level === "warning" ? "warn" : level;
    // The queue tells of each job at "info"; here that is the tasks' part.
    logger[log === "info" ? "debug" : log]({ ...scope, ...meta }, message);
  });
}
