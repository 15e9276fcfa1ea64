import {
  type Connection,
  removeReplacedJobs,
  removeWorker,
  removeWorkersUnseen,
  saveWorker,
} from "@readout/db";
import type { Logger } from "../logger";
import { isDiskFull, toDiskError } from "./disk-full";
import { isLostConnection } from "./lost-connection";
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

/** Writes this worker's counters where `/metrics` and `readout status` read them. `failure` rejects when the database is away or full. */
export function startHeartbeat({ connection: { db, url }, logger, metrics, id }: Deps) {
  const startedAt = new Date();
  let fail: (error: unknown) => void;
  const failure = new Promise<never>((_, reject) => (fail = reject));
  failure.catch(() => undefined);
  const timer = setInterval(() => (running = beat()), BEAT);
  let running = beat();

  async function beat(): Promise<void> {
    try {
      const at = new Date();
      const counters: unknown[] = await metrics.registry.getMetricsAsJSON();
      await saveWorker(db, { id, at, startedAt, metrics: counters });
      await removeReplacedJobs(db);
      await removeWorkersUnseen(db, new Date(at.getTime() - SILENCE));
    } catch (error) {
      if (isDiskFull(error)) fail(toDiskError(error));
      else if (isLostConnection(url, error)) fail(error);
      else logger.warn(error, "no counters could be written");
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
