import pLimit from "p-limit";
import { Piscina } from "piscina";
import { SourceError } from "../http/errors";
import type { ArticleRecord } from "../ingest/article-record";
import type { FeedToRead, PageToRead, parseInThread, readFeedBytes, readPageBytes } from "./read-in-thread";

const THREAD = new URL("./thread.mjs", import.meta.url).href;
/** One page took 17 s in a run over thousands; most take 50 ms. */
const LONGEST_READ = 20_000;
/** Megabytes; a page that needs more is refused and its thread replaced. */
const HEAP = 144;
/** Parsers of HTML leak little by little: after so many reads the threads are replaced. */
const READS_PER_POOL = 1000;

export interface Reader {
  readPage(page: PageToRead): Promise<ReturnType<typeof readPageBytes>>;
  readFeed(feed: FeedToRead): Promise<ReturnType<typeof readFeedBytes>>;
  parse(record: ArticleRecord): Promise<ReturnType<typeof parseInThread>>;
  close(): Promise<void>;
}

/** Reads feeds, pages and articles in threads, each read bounded in time and memory: a hostile document fails alone. */
export function createReader({
  threads,
  longestRead = LONGEST_READ,
  onFault = () => undefined,
}: {
  threads: number;
  longestRead?: number;
  /** Told when a thread dies while it reads nothing; another one takes its place. */
  onFault?: (error: unknown) => void;
}): Reader {
  let pool = createPool(threads, onFault);
  // A read's time begins when a thread is free for it and has loaded its program.
  const whenFree = pLimit(threads);
  let reads = 0;
  const retired = new Set<Promise<void>>();

  function takePool(): Piscina {
    if (reads++ < READS_PER_POOL) return pool;
    const old = pool.close().finally(() => retired.delete(old));
    retired.add(old);
    reads = 1;
    return (pool = createPool(threads, onFault));
  }

  async function read<T>(name: string, task: object): Promise<T> {
    try {
      return await whenFree(async () => {
        const chosen = takePool();
        await chosen.run(undefined, { name: "getReady" });
        return chosen.run(task, { name, signal: AbortSignal.timeout(longestRead) });
      });
    } catch (error) {
      throw toSourceError(error, longestRead);
    }
  }

  return {
    readPage: (page) => read("readPageBytes", page),
    parse: (record) => read("parseInThread", record),
    readFeed: (feed) => read("readFeedBytes", feed),
    async close() {
      await Promise.all([pool.close(), ...retired]);
    },
  };
}

function createPool(threads: number, onFault: (error: unknown) => void): Piscina {
  const pool = new Piscina({
    filename: THREAD,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 30_000,
    resourceLimits: { maxOldGenerationSizeMb: HEAP, maxYoungGenerationSizeMb: 16 },
  });
  return pool.on("error", onFault);
}

function toSourceError(error: unknown, longestRead: number): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name === "AbortError")
    return new SourceError("unreadable", `reading it took longer than ${longestRead / 1000} s`, {
      // The machine may have been busy with other things.
      isTemporary: true,
      cause: error,
    });
  const isOutOfMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  if (isOutOfMemory)
    return new SourceError("unreadable", `reading it took more than ${HEAP} MB`, { cause: error });
  // A stack that overflowed: nested deeper than any page.
  if (error instanceof RangeError) return new SourceError("unreadable", error.message, { cause: error });
  return error;
}
