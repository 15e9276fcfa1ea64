import { type Leases, openLeases } from "@readout/db";
import type { WorkerEvents } from "graphile-worker";
import type { Logger } from "../logger";

const BEAT = 5000;

interface Options {
  url: string;
  logger: Logger;
}

/**
 * Shows the others that this process lives, and frees the jobs of those that do not: a killed worker's jobs run again
 * within half a minute. The queue locks jobs under its pool's id; an advisory lock under that id is held while we live.
 */
export async function startLiveness(events: WorkerEvents, { url, logger }: Options) {
  const leases = openLeases(url);
  events.on("pool:create", ({ workerPool }) => void attempt(() => leases.hold(workerPool.id)));
  const timer = setInterval(() => void attempt(() => beat(leases, logger)), BEAT);
  await attempt(() => beat(leases, logger));

  /** The database may be away: the next beat makes up for it. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      logger.debug(error, "no sign of life could be given");
    }
  }

  return {
    async stop(): Promise<void> {
      clearInterval(timer);
      await leases.close();
    },
  };
}

async function beat(leases: Leases, logger: Logger): Promise<void> {
  await leases.renew();
  const dead = await leases.freeDead();
  if (dead.length > 0) logger.warn({ workers: dead.length }, "took up the jobs of workers that died");
}
