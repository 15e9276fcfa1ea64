import { randomUUID } from "node:crypto";
import { type Db, listDueFeeds, listDuePages, listQueuedKeys } from "@readout/db";
import type { PoliteFetch } from "../http/polite-fetch";
import type { NetworkWatch } from "../polling/network";
import { type NewJob, toFetchJob, toPollJob } from "./jobs";

const MAX_FEEDS = 1000;
const MAX_PAGES = 2000;

interface Deps {
  db: Db;
  http: Pick<PoliteFetch, "isNear">;
  network: NetworkWatch;
  addJobs: (jobs: NewJob[]) => Promise<void>;
}

/** Puts what is due into the queue, once; what is in it already, failed jobs included, stays as it is. Safe to run twice. */
export async function schedule({ db, http, network, addJobs }: Deps): Promise<{ jobs: number }> {
  const now = new Date();
  const feeds = await listDueFeeds(db, now, MAX_FEEDS);
  const pages = await listDuePages(db, now, MAX_PAGES);
  const isFar = ({ url }: { url: string | null }) => url !== null && !http.isNear(url);
  // Without a network only those wait that need one.
  const areAllReachable = ![...feeds, ...pages].some(isFar) || (await network.check());
  const choose = <T extends { url: string | null }>(due: T[]) =>
    due.filter((one) => areAllReachable || !isFar(one));
  const jobs = [
    ...choose(feeds).map((feed) => toPollJob(feed, randomUUID().slice(0, 8))),
    ...choose(pages).map(toFetchJob),
  ];
  const queued = await listQueuedKeys(
    db,
    jobs.map(({ spec }) => spec.jobKey),
  );
  const missing = jobs.filter(({ spec }) => !queued.has(spec.jobKey));
  await addJobs(missing);
  return { jobs: missing.length };
}
