import { type Connection, settleEvents } from "@readout/db";
import type { JobHelpers, TaskList } from "graphile-worker";
import { z } from "zod";
import type { PoliteFetch } from "../http/polite-fetch";
import type { Logger } from "../logger";
import type { Metrics } from "../running/metrics";
import type { NetworkWatch } from "../polling/network";
import type { Reader } from "../reading/reader";
import { fetchArticle } from "./fetch-article";
import { fetchPayload, pollPayload, toFetchJob } from "./jobs";
import { loadDemo } from "./load-demo";
import { pollSource } from "./poll-source";
import { reparseBatch } from "./reparse-articles";
import { schedule } from "./schedule";
import { toAddJobs } from "./add-jobs";

const reparsePayload = z.object({ after: z.string().optional() });

export interface TaskDeps {
  connection: Connection;
  logger: Logger;
  metrics: Metrics;
  http: PoliteFetch;
  reader: Reader;
  network: NetworkWatch;
}

/**
 * Every task of the queue: what it takes from its job, and what it tells the log and the counters. A worker that is
 * kept off the network knows no task that needs it: such jobs stay for others.
 */
export function createTasks({ isPolling, ...deps }: TaskDeps & { isPolling: boolean }): TaskList {
  return { ...createOwnTasks(deps), ...(isPolling && createNetworkTasks(deps)) };
}

function createNetworkTasks({ connection: { db }, logger, metrics, ...deps }: TaskDeps): TaskList {
  return {
    schedule: async (_payload, helpers) => {
      logger.debug(await schedule({ ...deps, db, addJobs: toAddJobs(helpers) }), "scheduled");
    },
    "poll-source": async (payload, helpers) => {
      const { feedId, trace } = pollPayload.parse(payload);
      const { added, ...polled } = await pollSource({ ...deps, db }, { feedId, trace });
      metrics.polls.inc({ outcome: polled.outcome });
      await toAddJobs(helpers)(added.map(toFetchJob));
      logger.info({ trace, feedId, ...polled, added: added.length }, "feed polled");
    },
    "fetch-article": async (payload, helpers) => {
      const { pageId, trace } = fetchPayload.parse(payload);
      const { parseSeconds, ...fetched } = await fetchArticle({ ...deps, db }, { pageId });
      metrics.articles.inc({ outcome: fetched.outcome });
      const isRead = fetched.outcome === "new" || fetched.outcome === "changed";
      if (isRead) {
        metrics.statements.inc(fetched.statements ?? 0);
        await settleSoon(helpers);
      }
      if (parseSeconds !== undefined) metrics.parseSeconds.observe(parseSeconds);
      logger.info({ trace, pageId, ...fetched }, "page visited");
    },
  };
}

function createOwnTasks({ connection: { db }, logger }: TaskDeps): TaskList {
  return {
    "load-demo": async () => logger.info(await loadDemo(db), "demo set"),
    /** One batch a job, so that a stop never waits long. */
    reparse: async (payload, helpers) => {
      const { next, ...counts } = await reparseBatch(db, reparsePayload.parse(payload));
      if (counts.articles > 0) logger.info(counts, "articles parsed again");
      if (next) await helpers.addJob("reparse", { after: next }, { jobKey: "reparse" });
      if (counts.articles > 0) await settleSoon(helpers);
    },
    "settle-events": async () => {
      const settled = await settleEvents(db);
      if (settled > 0) logger.info({ settled }, "events settled");
    },
  };
}

const SETTLE_AFTER_MS = 5000;

/** Once for all articles that come in meanwhile. */
async function settleSoon({ addJob }: JobHelpers): Promise<void> {
  const runAt = new Date(Date.now() + SETTLE_AFTER_MS);
  await addJob("settle-events", {}, { jobKey: "settle-events", jobKeyMode: "preserve_run_at", runAt });
}
