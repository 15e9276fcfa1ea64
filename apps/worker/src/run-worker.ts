import { EventEmitter, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { type Connection, listFeeds, saveNetworkState } from "@readout/db";
import { parseCronItems, run, type WorkerEvents } from "graphile-worker";
import { startHeartbeat } from "./running/heartbeat";
import type { Env } from "./env";
import { createPoliteFetch } from "./http/polite-fetch";
import { startLiveness } from "./running/liveness";
import type { Logger } from "./logger";
import { createMetrics } from "./running/metrics";
import { watchNetwork } from "./polling/network";
import { loadStarterList } from "./polling/starter-list";
import { createReader } from "./reading/reader";
import { createTasks } from "./tasks/task-list";
import { isLostConnection } from "./running/lost-connection";
import { createQueueLogger } from "./running/queue-logger";
import { saveMemory } from "./running/save-memory";
import { surviveLostSockets } from "./running/survive-lost-socket";
import { untilDrained } from "./running/until-drained";
import { watchQueue } from "./running/watch-queue";
import { waitForDatabase } from "./running/wait-for-database";

const LONGEST_STOP = 3000;
const EACH_MINUTE = {
  task: "schedule",
  match: "* * * * *",
  options: { backfillPeriod: 0, jobKey: "schedule" },
};

interface Deps {
  connection: Connection;
  logger: Logger;
  env: Env;
  /** Unique among all workers of this database. */
  id: string;
  /** Starts the database again if it is ours and has ended. Throws when it cannot. */
  revive?: () => Promise<void>;
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
  const { connection, logger, env, id, revive } = deps;
  saveMemory();
  const metrics = createMetrics(id);
  const onAnswer = (status: number | string) => metrics.fetches.inc({ status: String(status) });
  const http = createPoliteFetch(connection.db, { ...toHttpSettings(env), onAnswer });
  const reader = createReader({
    threads: env.READOUT_READERS,
    onFault: (error) => logger.error(error, "a reading thread died"),
  });
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
    signal,
    isPolling: env.READOUT_POLL === "on",
  });
  const stopSurviving = surviveLostSockets();
  try {
    while (!signal.aborted) {
      try {
        return await runQueue({ ...deps, tasks, metrics }, signal, options);
      } catch (error) {
        if (options.isOnce || !isLostConnection(connection.url, error)) throw error;
        logger.warn("the database is away: the work waits until it is back");
        await waitForDatabase(connection, { signal, revive });
        if (!signal.aborted) logger.info("the database is back: the work goes on");
      }
    }
  } finally {
    await Promise.all([reader.close(), http.close()]);
    stopSurviving();
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
  const isPolling = "schedule" in tasks;
  const events: WorkerEvents = new EventEmitter();
  const liveness = await startLiveness(events, { url: connection.url, logger });
  const heartbeat = startHeartbeat({ ...deps, metrics });
  const failure = watchQueue(events, metrics);
  try {
    if (env.READOUT_STARTER_LIST === "on") await loadStarterList(connection.db);
    const runner = await run({
      connectionString: connection.url,
      concurrency: env.READOUT_JOBS,
      maxPoolSize: env.READOUT_JOBS,
      noHandleSignals: true,
      // Without a delay the queue leaves it to chance that its own bookkeeping gets through: a failure ends the process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      logger: createQueueLogger(logger, connection.url),
      taskList: tasks,
      events,
      parsedCronItems: parseCronItems(isPolling ? [EACH_MINUTE] : []),
    });
    const stop = () =>
      runner.stop().catch((error: unknown) => logger.debug(error, "the queue had stopped already"));
    try {
      // Keyed: whatever an earlier worker left behind is in the queue once.
      for (const task of ["load-demo", "reparse", ...(isPolling ? ["schedule"] : [])])
        await runner.addJob(task, {}, { jobKey: task });
      logger.info({ polling: env.READOUT_POLL }, "ready");
      const end = signal.aborted ? undefined : once(signal, "abort");
      const ends = [runner.promise, failure, heartbeat.failure, end];
      await Promise.race(isOnce ? [...ends, untilDrained(connection.db, { tasks, signal })] : ends);
      logger.info("stopping: the jobs in hand are finished first");
      await stop();
    } catch (error) {
      // Without its database the queue cannot end its jobs, and may wait for ever.
      await Promise.race([stop(), sleep(LONGEST_STOP)]);
      throw error;
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
