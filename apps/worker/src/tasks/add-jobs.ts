import type { AddJobsFunction } from "graphile-worker";
import type { NewJob } from "./jobs";

const CHUNK = 500;

/** Many jobs in one statement each time. */
export function toAddJobs({ addJobs }: { addJobs: AddJobsFunction }) {
  return async (jobs: NewJob[]): Promise<void> => {
    for (let at = 0; at < jobs.length; at += CHUNK) {
      const chunk = jobs.slice(at, at + CHUNK);
      await addJobs(chunk.map(({ identifier, payload, spec }) => ({ identifier, payload, ...spec })));
    }
  };
}
