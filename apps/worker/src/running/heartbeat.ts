import { type Connection, removeWorker, removeWorkersUnseen, saveWorker } from "@readout/db";
import type { WorkerEvents } from "graphile-worker";
import { EnvironmentError } from "../errors";
import { findRootCause, isDiskFull } from "./disk-full";
import type { Logger } from "../logger";
import type { Metrics } from "./metrics";

const BEAT = 5000;
/** Silent for so long, a worker is dead; its counters go with it. */
const SILENCE = 120_000;

interface Deps {
  connection: Connection;
  logger: Logger;
  metrics: Metrics;
  id: string;
}

/** Writes this worker's counters where `/metrics` and `readout status` read them. `failure` rejects when the disk is full. */
export function startHeartbeat({ connection: { db }, logger, metrics, id }: Deps) {
  const startedAt = new Date();
  let stop: (error: EnvironmentError) => void;
  const failure = new Promise<never>((_, reject) => (stop = reject));
  failure.catch(() => undefined);
  let running = Promise.resolve();
  const timer = setInterval(() => (running = beat()), BEAT);
  running = beat();

  async function beat(): Promise<void> {
    try {
      const at = new Date();
      const counters: unknown[] = await metrics.registry.getMetricsAsJSON();
      await saveWorker(db, { id, at, startedAt, metrics: counters });
      await removeWorkersUnseen(db, new Date(at.getTime() - SILENCE));
    } catch (error) {
      if (isDiskFull(error)) stop(toDiskError(error));
      else logger.debug(error, "no counters could be written");
    }
  }

  return {
    failure,
    async stop(): Promise<void> {
      clearInterval(timer);
      await running;
      await removeWorker(db, id).catch((error: unknown) =>
        logger.debug(error, "the worker's row stays for now"),
      );
    },
  };
}

/** Counts how jobs end; rejects when one fails for want of disk space: every other one would too. */
export function countOutcomes(events: WorkerEvents, metrics: Metrics): Promise<never> {
  const count = (task: string, outcome: string) => metrics.jobs.inc({ task, outcome });
  const failure = new Promise<never>((_, reject) => {
    events.on("job:success", ({ job }) => count(job.task_identifier, "done"));
    events.on("job:failed", ({ job }) => count(job.task_identifier, "failed"));
    events.on("job:error", ({ job, error }) => {
      count(job.task_identifier, "error");
      if (isDiskFull(error)) reject(toDiskError(error));
    });
  });
  failure.catch(() => undefined);
  return failure;
}

function toDiskError(error: unknown): EnvironmentError {
  return new EnvironmentError(
    "The disk of the database is full. Nothing is half-written: make room and start again, the work goes on where it stopped.",
    { cause: findRootCause(error) },
  );
}
