import { readAnnounced } from "../articles/read-announced";
import { readPage } from "../articles/read-page";
import { decodeFeed } from "../feeds/decode-feed";
import { FeedError } from "../feeds/errors";
import { readFeed } from "../feeds/read-feed";
import type { ArticleRecord } from "../ingest/article-record";
import { parseRecord } from "../ingest/parse-record";

/** Newest first is what feeds do; what lies beyond was announced before. */
const MAX_ENTRIES = 1000;

export interface PageToRead {
  /** Undefined where only the feed has a text. */
  bytes: Uint8Array | undefined;
  charset: string | undefined;
  /** What the feed gives of it, as HTML. */
  announced: string | null;
  now: Date;
}

export interface FeedToRead {
  bytes: Uint8Array;
  charset: string | undefined;
  baseUrl: string;
}

/** A page's article or wall, and the feed's own text beside it. Faults are words: classes do not cross threads. */
export function readPageBytes({ bytes, charset, announced, now }: PageToRead) {
  const text = announced ? tryAnnounced(announced) : "";
  if (!bytes) return { announced: text, fault: undefined, article: undefined, wall: undefined };
  try {
    return { ...readPage(bytes, { charset, now }), announced: text, fault: undefined };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { announced: text, fault: error.message, article: undefined, wall: undefined };
  }
}

/** A hostile text in a feed does not hinder its page. */
function tryAnnounced(html: string): string {
  try {
    return readAnnounced(html);
  } catch (error) {
    if (error instanceof RangeError) return "";
    throw error;
  }
}

/** A feed's entries, or in words why it is none. */
export function readFeedBytes({ bytes, charset, baseUrl }: FeedToRead) {
  try {
    const { entries, ...feed } = readFeed(decodeFeed(bytes, charset), { baseUrl });
    return { feed: { ...feed, entries: entries.slice(0, MAX_ENTRIES) }, fault: undefined };
  } catch (error) {
    if (!(error instanceof FeedError || error instanceof RangeError)) throw error;
    return { feed: undefined, fault: error.message };
  }
}

/** What the parser finds in an article, and how long it took. */
export function parseInThread(record: ArticleRecord) {
  const begin = performance.now();
  const parsed = parseRecord(record);
  return { parsed, seconds: (performance.now() - begin) / 1000 };
}

export { readStored as readStoredInThread } from "../ingest/parse-record";
