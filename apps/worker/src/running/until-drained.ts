import { setTimeout as sleep } from "node:timers/promises";
import { countJobs, type Db } from "@readout/db";

const LOOK = 300;

/** Resolves when no job is ready or running any more; those that wait for a later time do not count. */
export async function untilDrained(db: Db, signal: AbortSignal): Promise<void> {
  // Twice in a row: between two looks a job may hand on to the next.
  for (let idle = 0; idle < 2 && !signal.aborted;) {
    await sleep(LOOK);
    const jobs = await countJobs(db);
    idle = jobs.some(({ ready, running }) => ready + running > 0) ? 0 : idle + 1;
  }
}
