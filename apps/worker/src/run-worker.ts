import { once } from "node:events";
import type { Connection } from "@readout/db";
import { Logger as QueueLogger, run, type TaskList } from "graphile-worker";
import type { Logger } from "./logger";
import { loadDemo } from "./tasks/load-demo";
import { reparseBatch } from "./tasks/reparse-articles";

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
    reparse: async (_payload, { addJob }) => {
      const { articles, ...counts } = await reparseBatch(db);
      if (articles === 0) return;
      logger.info({ articles, ...counts }, "articles parsed again");
      await addJob("reparse", {}, { jobKey: "reparse" });
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
