import type { WorkerEvents } from "graphile-worker";
import { isDiskFull, toDiskError } from "./disk-full";
import type { Metrics } from "./metrics";

/** Counts how jobs end. Rejects when the queue cannot go on: its database is full or was lost. */
export function watchQueue(events: WorkerEvents, metrics: Metrics): Promise<never> {
  const count = (task: string, outcome: string) => metrics.jobs.inc({ task, outcome });
  const failure = new Promise<never>((_, reject) => {
    events.on("job:success", ({ job }) => count(job.task_identifier, "done"));
    events.on("job:failed", ({ job }) => count(job.task_identifier, "failed"));
    events.on("job:error", ({ job, error }) => {
      if (job.attempts < job.max_attempts) count(job.task_identifier, "retried");
      // Every other job would fail too.
      if (isDiskFull(error)) reject(toDiskError(error));
    });
    events.on("pool:fatalError", ({ error }) => reject(isDiskFull(error) ? toDiskError(error) : error));
    events.on("worker:fatalError", ({ error }) => reject(isDiskFull(error) ? toDiskError(error) : error));
  });
  failure.catch(() => undefined);
  return failure;
}
