import { countFailingFeeds, countJobs, type Db, listWorkers } from "@readout/db";
import { AggregatorRegistry, Gauge, Registry } from "prom-client";

/** Milliseconds without a sign of life after which a worker's counters are left out. */
const SILENCE = 30_000;

/** Everything that is counted, in Prometheus' text form: what stands in the database, and what each living worker did. */
export async function readMetrics(db: Db, now: Date): Promise<{ type: string; text: string }> {
  const registry = new Registry();
  await Promise.all([countQueue(db, registry), countFeeds(db, registry)]);
  const workers = await listWorkers(db, new Date(now.getTime() - SILENCE));
  new Gauge({ name: "readout_workers", help: "Workers that are alive.", registers: [registry] }).set(
    workers.length,
  );
  const own = await registry.getMetricsAsJSON();
  return {
    type: registry.contentType,
    text: await printCounters([own, ...workers.map(({ metrics }) => metrics)]),
  };
}

/** The counters of several processes, each series under the labels that it came with. */
export function printCounters(counters: object[]): Promise<string> {
  return AggregatorRegistry.aggregate(counters).metrics();
}

async function countQueue(db: Db, registry: Registry): Promise<void> {
  const depth = new Gauge({
    name: "readout_queue_jobs",
    help: "Jobs in the queue by task and state: ready, running, due later, failed for good.",
    labelNames: ["task", "state"],
    registers: [registry],
  });
  for (const { task, ...states } of await countJobs(db)) {
    for (const [state, jobs] of Object.entries(states)) depth.set({ task, state }, jobs);
  }
}

async function countFeeds(db: Db, registry: Registry): Promise<void> {
  const feeds = new Gauge({
    name: "readout_feeds",
    help: "Feeds that are polled, and those of them whose last poll failed.",
    labelNames: ["state"],
    registers: [registry],
  });
  for (const [state, total] of Object.entries(await countFailingFeeds(db))) feeds.set({ state }, total);
}
