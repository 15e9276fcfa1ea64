import {
  countFailingFeeds,
  countJobs,
  type Db,
  getNetworkState,
  listSourceHealth,
  listWorkers,
} from "@readout/db";
import { describeReparse } from "../reparsing/describe-reparse";
import { listReparses } from "../reparsing/reparse-progress";
import { describeSources } from "./describe-sources";

const ALIVE = 30_000;

export async function readStatus(db: Db, at: Date) {
  const workers = await listWorkers(db, new Date(at.getTime() - ALIVE));
  return {
    workers: workers.map(({ id, startedAt }) => ({ id, startedAt })),
    jobs: await countJobs(db),
    feeds: await countFailingFeeds(db),
    reparses: (await listReparses(db)).map((noted) => ({
      ...noted,
      isRunning: at.getTime() - noted.savedAt.getTime() < ALIVE,
    })),
    network: await getNetworkState(db),
    sources: await listSourceHealth(db, { at }),
  };
}

export function describeStatus({
  workers,
  jobs,
  feeds,
  network,
  reparses,
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
    ...reparses.map(
      (noted) =>
        `Reparse   ${noted.isRunning ? describeReparse(noted) : `cut off after ${describeReparse({ ...noted, rate: null })}`}`,
    ),
    "",
    describeSources(sources),
  ].join("\n");
}
