import { EventEmitter } from "node:events";
import type { WorkerEvents } from "graphile-worker";
import { expect, test } from "vitest";
import { createMetrics } from "./metrics";
import { watchQueue } from "./watch-queue";

test("each try of a job counts once: retried, failed for good or done", async () => {
  const events: WorkerEvents = new EventEmitter();
  const metrics = createMetrics("test");
  void watchQueue(events, metrics);
  const tell = (name: "job:error" | "job:failed" | "job:success", attempts: number) => {
    const job = { task_identifier: "poll-source", attempts, max_attempts: 2 };
    events.emit(name, { job, error: new Error("no") } as never);
  };
  tell("job:error", 1);
  tell("job:error", 2);
  tell("job:failed", 2);
  tell("job:success", 1);
  const { values } = await metrics.jobs.get();
  expect(values.map(({ labels, value }) => [labels.outcome, value])).toEqual([
    ["retried", 1],
    ["failed", 1],
    ["done", 1],
  ]);
});
