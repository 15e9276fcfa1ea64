import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";

export type Metrics = ReturnType<typeof createMetrics>;

/** What a worker counts, for Prometheus; `worker` tells apart those of several processes. */
export function createMetrics(worker: string) {
  const registry = new Registry();
  registry.setDefaultLabels({ worker });
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: "readout_worker_" });
  return {
    registry,
    jobs: new Counter({
      name: "readout_jobs_total",
      help: "Jobs by task and outcome: done, retried, failed for good.",
      labelNames: ["task", "outcome"],
      registers,
    }),
    fetches: new Counter({
      name: "readout_fetches_total",
      help: "Requests to feeds and pages by HTTP status, or by what stood in the way.",
      labelNames: ["status"],
      registers,
    }),
    polls: new Counter({
      name: "readout_polls_total",
      help: "Polls of feeds by outcome.",
      labelNames: ["outcome"],
      registers,
    }),
    articles: new Counter({
      name: "readout_articles_total",
      help: "Visits to pages by what became of their article.",
      labelNames: ["outcome"],
      registers,
    }),
    statements: new Counter({
      name: "readout_statements_total",
      help: "Statements of articles that were new or changed.",
      registers,
    }),
    parseSeconds: new Histogram({
      name: "readout_parse_seconds",
      help: "Time that the parser took for an article.",
      buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
      registers,
    }),
  };
}
