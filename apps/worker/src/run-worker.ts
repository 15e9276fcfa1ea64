import { EventEmitter, once } from "node:events";
import { type Connection, findUnavailability, listFeeds, saveNetworkState } from "@readout/db";
import { Logger as QueueLogger, parseCronItems, run, type WorkerEvents } from "graphile-worker";
import { countOutcomes, startHeartbeat } from "./running/heartbeat";
import type { Env } from "./env";
import { createPoliteFetch } from "./http/polite-fetch";
import { startLiveness } from "./running/liveness";
import type { Logger } from "./logger";
import { createMetrics } from "./running/metrics";
import { watchNetwork } from "./polling/network";
import { loadStarterList } from "./polling/starter-list";
import { createReader } from "./reading/reader";
import { createTasks } from "./tasks/task-list";
import { untilDrained } from "./running/until-drained";
import { waitForDatabase } from "./running/wait-for-database";

interface Deps {
  connection: Connection;
  logger: Logger;
  env: Env;
  /** Unique among all workers of this database. */
  id: string;
}

interface Options {
  /** End when nothing is left to do. */
  isOnce?: boolean;
}

/**
 * Works through the queue until the signal aborts; the jobs in hand are finished. Waits while the database is away.
 * Throws an EnvironmentError when its disk is full.
 */
export async function runWorker(deps: Deps, signal: AbortSignal, options: Options = {}): Promise<void> {
  const { connection, logger, env, id } = deps;
  const metrics = createMetrics(id);
  const onAnswer = (status: number | string) => metrics.fetches.inc({ status: String(status) });
  const http = createPoliteFetch(connection.db, { ...toHttpSettings(env), onAnswer });
  const reader = createReader({ threads: env.READOUT_READERS });
  const network = watchNetwork({
    guard: http.guard,
    listUrls: async () => (await listFeeds(connection.db)).map(({ feed }) => feed.url),
    onChange: (isThere) => tellNetwork(deps, isThere),
  });
  const tasks = createTasks({
    ...deps,
    metrics,
    http,
    reader,
    network,
    isPolling: env.READOUT_POLL === "on",
  });
  try {
    while (!signal.aborted) {
      try {
        return await runQueue({ ...deps, tasks, metrics }, signal, options);
      } catch (error) {
        if (options.isOnce || !findUnavailability(connection.url, error)) throw error;
        logger.warn("the database is away: waiting until it is back");
        await waitForDatabase(connection, signal);
      }
    }
  } finally {
    await Promise.all([reader.close(), http.close()]);
  }
}

export function toHttpSettings(env: Env) {
  return {
    contact: env.READOUT_CONTACT,
    hostPause: env.READOUT_HOST_PAUSE,
    totalTime: env.READOUT_REQUEST_TIME,
    allowedHosts: env.READOUT_ALLOWED_HOSTS,
  };
}

type Running = Deps & { tasks: ReturnType<typeof createTasks>; metrics: ReturnType<typeof createMetrics> };

async function runQueue(
  { tasks, metrics, ...deps }: Running,
  signal: AbortSignal,
  { isOnce = false }: Options,
) {
  const { connection, logger, env } = deps;
  const events: WorkerEvents = new EventEmitter();
  const liveness = await startLiveness(events, { url: connection.url, logger });
  const heartbeat = startHeartbeat({ ...deps, metrics });
  const failure = countOutcomes(events, metrics);
  try {
    if (env.READOUT_STARTER_LIST === "on") await loadStarterList(connection.db);
    const runner = await run({
      connectionString: connection.url,
      concurrency: env.READOUT_JOBS,
      maxPoolSize: env.READOUT_JOBS,
      noHandleSignals: true,
      logger: toQueueLogger(logger),
      taskList: tasks,
      events,
      parsedCronItems: parseCronItems([
        { task: "schedule", match: "* * * * *", options: { backfillPeriod: 0, jobKey: "schedule" } },
      ]),
    });
    try {
      // Keyed: whatever an earlier worker left behind is in the queue once.
      for (const task of ["load-demo", "reparse", "schedule", "settle-events"])
        await runner.addJob(task, {}, { jobKey: task });
      logger.info({ polling: env.READOUT_POLL }, "ready");
      const ends = [
        runner.promise,
        failure,
        heartbeat.failure,
        signal.aborted ? undefined : once(signal, "abort"),
      ];
      await Promise.race(isOnce ? [...ends, untilDrained(connection.db, signal)] : ends);
      logger.info("stopping: the jobs in hand are finished first");
    } finally {
      await runner.stop().catch((error: unknown) => logger.debug(error, "the queue had stopped already"));
    }
  } finally {
    await heartbeat.stop();
    await liveness.stop();
  }
}

async function tellNetwork({ connection, logger }: Deps, isThere: boolean): Promise<void> {
  if (isThere) logger.info("the network is back: polling goes on");
  else logger.warn("no network: polling waits until it is back");
  await saveNetworkState(connection.db, isThere ? null : new Date());
}

function toQueueLogger(logger: Logger): QueueLogger {
  return new QueueLogger((scope) => (level, message, meta) => {
    const log = level === "warning" ? "warn" : level;
    // The queue tells of each job at "info"; here that is the tasks' part.
    logger[log === "info" ? "debug" : log]({ ...scope, ...meta }, message);
  });
}
