import {
  countFailingFeeds,
  countJobs,
  type Db,
  getNetworkState,
  listSourceHealth,
  listWorkers,
} from "@readout/db";
import { describeSources } from "./describe-sources";

const ALIVE = 30_000;

export async function readStatus(db: Db, at: Date) {
  const workers = await listWorkers(db, new Date(at.getTime() - ALIVE));
  return {
    workers: workers.map(({ id, startedAt }) => ({ id, startedAt })),
    jobs: await countJobs(db),
    feeds: await countFailingFeeds(db),
    network: await getNetworkState(db),
    sources: await listSourceHealth(db, { at }),
  };
}

export function describeStatus({
  workers,
  jobs,
  feeds,
  network,
  sources,
}: Awaited<ReturnType<typeof readStatus>>): string {
  const queue = jobs.map(
    ({ task, ready, later, running, failed }) =>
      `  ${task.padEnd(14)} ${ready} ready, ${running} running, ${later} later, ${failed} failed for good`,
  );
  return [
    `Workers   ${workers.length === 0 ? "none is alive" : workers.map(({ id }) => id).join(", ")}`,
    ...(network.awaySince
      ? [`Network   away since ${network.awaySince}: polling waits until it is back`]
      : []),
    `Feeds     ${feeds.polled} polled, ${feeds.failing} failing`,
    `Queue     ${queue.length === 0 ? "empty" : ""}`,
    ...queue,
    "",
    describeSources(sources),
  ].join("\n");
}
