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
import { reparseForAWhile } from "./reparse-articles";
import { schedule } from "./schedule";
import { toAddJobs } from "./add-jobs";

const reparsePayload = z.object({ goesOn: z.boolean().default(false) });

export interface TaskDeps {
  connection: Connection;
  logger: Logger;
  metrics: Metrics;
  http: PoliteFetch;
  reader: Reader;
  network: NetworkWatch;
  /** The worker is to end. */
  signal: AbortSignal;
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

function createOwnTasks({ connection, logger, reader, signal }: TaskDeps): TaskList {
  const { db } = connection;
  return {
    "load-demo": async () => logger.info(await loadDemo(db), "demo set"),
    /** A part of the archive each job, so that others get their turn. */
    reparse: async (payload, helpers) => {
      const { goesOn } = reparsePayload.parse(payload);
      const { isBusy, isDone, articles, failures, progress } = await reparseForAWhile(
        { connection, reader },
        { goesOn, signal },
      );
      for (const failure of failures) logger.warn(failure);
      if (articles > 0) logger.info(`reparse: ${progress}`);
      if (articles > 0) await settleSoon(helpers);
      if (isDone) return;
      const runAt = isBusy ? new Date(Date.now() + BUSY_MS) : new Date();
      await helpers.addJob("reparse", { goesOn: true }, { jobKey: "reparse", runAt });
    },
    "settle-events": async () => {
      const settled = await settleEvents(db);
      if (settled > 0) logger.info({ settled }, "events settled");
    },
  };
}

const SETTLE_AFTER_MS = 5000;
/** While another process parses the archive again. */
const BUSY_MS = 60_000;

/** Once for all articles that come in meanwhile. */
async function settleSoon({ addJob }: JobHelpers): Promise<void> {
  const runAt = new Date(Date.now() + SETTLE_AFTER_MS);
  await addJob("settle-events", {}, { jobKey: "settle-events", jobKeyMode: "preserve_run_at", runAt });
}
