import { setTimeout as sleep } from "node:timers/promises";
import { countJobs, type Db } from "@readout/db";
import type { TaskList } from "graphile-worker";

const LOOK = 300;

/** Resolves when no job of these tasks is ready or running any more; those that wait for a later time do not count. */
export async function untilDrained(
  db: Db,
  { tasks, signal }: { tasks: TaskList; signal: AbortSignal },
): Promise<void> {
  // Twice in a row: between two looks a job may hand on to the next.
  for (let idle = 0; idle < 2 && !signal.aborted;) {
    await sleep(LOOK);
    const jobs = await countJobs(db);
    const isBusy = jobs.some(({ task, ready, running }) => task in tasks && ready + running > 0);
    idle = isBusy ? 0 : idle + 1;
  }
}
