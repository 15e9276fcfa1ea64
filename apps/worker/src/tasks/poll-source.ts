import {
  addPages,
  type Db,
  type Feed,
  getFeed,
  moveFeed,
  type Page,
  recordPoll,
  recordPollFailure,
} from "@readout/db";
import { readCharset, readFreshness } from "../http/caching";
import { SourceError } from "../http/errors";
import type { Answer } from "../http/fetch-url";
import type { PoliteFetch } from "../http/polite-fetch";
import type { NetworkWatch } from "../polling/network";
import { backOff, choosePollInterval } from "../polling/poll-interval";
import { toPages } from "../polling/to-pages";
import type { Reader } from "../reading/reader";

const MAX_FEED_BYTES = 10_000_000;
const ACCEPT =
  "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.5";

interface Deps {
  db: Db;
  http: PoliteFetch;
  reader: Reader;
  network: NetworkWatch;
}

export interface Polled {
  outcome: "new" | "unchanged" | "failed" | "ended" | "skipped";
  url: string;
  found: number;
  added: Page[];
  error?: string;
}

/** Reads one feed and keeps the pages that it announces for the first time. Safe to run twice. */
export async function pollSource(
  deps: Deps,
  { feedId, trace }: { feedId: string; trace: string },
): Promise<Polled> {
  const found = await getFeed(deps.db, feedId);
  if (!found || !isDue(found.feed)) return { outcome: "skipped", url: "", found: 0, added: [] };
  const { feed } = found;
  try {
    return await poll(deps, feed, trace);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    if (await isNetworkAway(deps, feed, error))
      return { outcome: "skipped", url: feed.url, found: 0, added: [] };
    return fail(deps.db, feed, error);
  }
}

/** Another worker may have polled it since the job was made. */
function isDue({ enabled, endedAt, nextPollAt }: Feed): boolean {
  return enabled && endedAt === null && nextPollAt <= new Date();
}

/** Then the feed has not failed, and stays due. */
async function isNetworkAway({ http, network }: Deps, feed: Feed, { fault }: SourceError): Promise<boolean> {
  if (http.isNear(feed.url) || (fault !== "unreachable" && fault !== "timeout")) return false;
  network.doubt();
  return !(await network.check());
}

async function poll({ db, http, reader }: Deps, feed: Feed, trace: string): Promise<Polled> {
  const answer = await fetchFeed(http, feed.url, feed);
  const now = new Date();
  if (answer.status === 304) {
    await record(db, feed, { answer, published: [], added: 0, now });
    return { outcome: "unchanged", url: feed.url, found: 0, added: [] };
  }
  const { entries, ...rest } = await readAnswer(reader, answer);
  const pages = toPages({ ...rest, entries });
  const added = await addPages(db, pages, { feedId: feed.id, sourceId: feed.sourceId, trace, at: now });
  if (answer.movedTo && answer.movedTo !== feed.url) await moveFeed(db, feed.id, answer.movedTo);
  const published = entries
    .flatMap((entry) => entry.published ?? entry.updated ?? [])
    .map((text) => new Date(text));
  await record(db, feed, { answer, published, added: added.length, now });
  return { outcome: added.length > 0 ? "new" : "unchanged", url: feed.url, found: pages.length, added };
}

/** A feed's answer. Throws a SourceError for anything but a feed's bytes or "unchanged". */
export async function fetchFeed(
  http: PoliteFetch,
  url: string,
  { etag, lastModified }: Partial<Pick<Feed, "etag" | "lastModified">> = {},
): Promise<Answer> {
  const answer = await http.fetch(url, { maxBytes: MAX_FEED_BYTES, accept: ACCEPT, etag, lastModified });
  const { status } = answer;
  if (status === 410) throw new SourceError("status", "it is gone for good (HTTP 410)", { status });
  if (status === 404)
    throw new SourceError("status", "there is nothing at its address (HTTP 404)", { status });
  return answer;
}

/** Throws a SourceError in the words of what is wrong with the document. */
export async function readAnswer(reader: Reader, { bytes, headers, url }: Answer) {
  const read = await reader.readFeed({ bytes, charset: readCharset(headers), baseUrl: url });
  if (read.feed) return read.feed;
  throw new SourceError("unreadable", `it is no feed: ${read.fault}`);
}

interface Seen {
  answer: Answer;
  published: Date[];
  added: number;
  now: Date;
}

async function record(
  db: Db,
  feed: Feed,
  { answer: { headers, status }, published, added, now }: Seen,
): Promise<void> {
  const fresh = readFreshness(headers);
  const pollInterval = choosePollInterval({ published, added, previous: feed.pollInterval, fresh, now });
  const isKept = status === 304;
  await recordPoll(db, feed.id, {
    at: now,
    etag: headers["etag"] ?? (isKept ? feed.etag : null),
    lastModified: headers["last-modified"] ?? (isKept ? feed.lastModified : null),
    pollInterval,
    nextPollAt: inSeconds(now, pollInterval),
  });
}

async function fail(db: Db, feed: Feed, error: SourceError): Promise<Polled> {
  const now = new Date();
  // A host that is busy with our other requests has not failed.
  const isOurTurn = error.fault !== "busy";
  const pause = inSeconds(now, isOurTurn ? backOff(feed.failures + 1) : 60);
  const nextPollAt = error.retryAt && error.retryAt > pause ? error.retryAt : pause;
  const ended = error.status === 410;
  await recordPollFailure(db, feed.id, { at: now, error: error.message, nextPollAt, ended });
  return { outcome: ended ? "ended" : "failed", url: feed.url, found: 0, added: [], error: error.message };
}

const inSeconds = (now: Date, seconds: number) => new Date(now.getTime() + seconds * 1000);
