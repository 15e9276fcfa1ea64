import type { StoredText } from "@readout/db";
import { SourceError } from "../http/errors";
import type { ArticleRecord } from "../ingest/article-record";
import type { StoredReading } from "../ingest/parse-record";
import { createBoundedPool, describeBound, isOutOfTime } from "./bounded-pool";
import type { FeedToRead, PageToRead, parseInThread, readFeedBytes, readPageBytes } from "./read-in-thread";

const THREAD = new URL("./thread.mjs", import.meta.url).href;
/** One page took 17 s in a run over thousands; most take 50 ms. */
const LONGEST_READ = 20_000;
/** Megabytes; a page that needs more is refused and its thread replaced. */
const HEAP = 144;

export interface Reader {
  readPage(page: PageToRead): Promise<ReturnType<typeof readPageBytes>>;
  readFeed(feed: FeedToRead): Promise<ReturnType<typeof readFeedBytes>>;
  parse(record: ArticleRecord): Promise<ReturnType<typeof parseInThread>>;
  /** What the parser finds in an article that is stored already. */
  readStored(text: StoredText): Promise<StoredReading>;
  close(): Promise<void>;
}

interface Options {
  threads: number;
  longestRead?: number;
  /** Told when a thread dies while it reads nothing; another one takes its place. */
  onFault?: (error: unknown) => void;
}

/** Reads feeds, pages and articles in threads, each read bounded in time and memory: a hostile document fails alone. */
export function createReader({ threads, longestRead = LONGEST_READ, onFault }: Options): Reader {
  const bounds = { longestRun: longestRead, heap: HEAP };
  const isWorn = (name: string) => name === "readPageBytes" || name === "readFeedBytes";
  const pool = createBoundedPool({
    filename: THREAD,
    threads,
    ...bounds,
    isWorn,
    ...(onFault && { onFault }),
  });

  async function read<T>(name: string, task: object): Promise<T> {
    try {
      return await pool.run<T>(name, task);
    } catch (error) {
      throw toSourceError(error, describeBound(error, bounds));
    }
  }

  return {
    readPage: (page) => read("readPageBytes", page),
    parse: (record) => read("parseInThread", record),
    readStored: (text) => read("readStoredInThread", text),
    readFeed: (feed) => read("readFeedBytes", feed),
    close: pool.close,
  };
}

function toSourceError(error: unknown, bound: string | undefined): unknown {
  // The machine may have been busy with other things.
  const isTemporary = isOutOfTime(error);
  if (bound) return new SourceError("unreadable", bound, { isTemporary, cause: error });
  // A stack that overflowed: nested deeper than any page.
  if (error instanceof RangeError) return new SourceError("unreadable", error.message, { cause: error });
  return error;
}
