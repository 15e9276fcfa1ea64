import type { TaskSpec } from "graphile-worker";
import { z } from "zod";

/** A job for the queue. Keyed: the same work is never in it twice. */
export interface NewJob {
  identifier: "poll-source" | "fetch-article";
  payload: object;
  spec: Omit<TaskSpec, "jobKeyMode"> & { jobKey: string };
}

/** With the pauses of the queue's back-off these take about four minutes. */
const MAX_ATTEMPTS = 6;

export const pollPayload = z.object({ feedId: z.string(), trace: z.string() });
export const fetchPayload = z.object({ pageId: z.string(), trace: z.string() });

/** Jobs of one host share a queue: it is asked by one worker at a time, whatever the machine. */
export function toPollJob({ id, url }: { id: string; url: string }, trace: string): NewJob {
  const spec = { jobKey: `feed:${id}`, queueName: new URL(url).host, maxAttempts: MAX_ATTEMPTS };
  return { identifier: "poll-source", payload: { feedId: id, trace }, spec };
}

/** Feeds come first: an article is not lost by waiting, an entry that leaves its feed is. */
export function toFetchJob({ id, url, trace }: { id: string; url: string | null; trace: string }): NewJob {
  const queue = url === null ? {} : { queueName: new URL(url).host };
  const spec = { jobKey: `page:${id}`, ...queue, priority: 10, maxAttempts: MAX_ATTEMPTS };
  return { identifier: "fetch-article", payload: { pageId: id, trace }, spec };
}
