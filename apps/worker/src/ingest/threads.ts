import { availableParallelism } from "node:os";
import type { ParsedArticle } from "@readout/parser";
import type { ExtractedArticle } from "../articles/extract-article";
import { createBoundedPool, describeBound } from "../reading/bounded-pool";
import type { ArticleRecord } from "./article-record";
import type { Page } from "./found-article";
import { parseRecord } from "./parse-record";

const THREAD = new URL("./thread.mjs", import.meta.url).href;
const BOUNDS = { longestRun: 60_000, heap: 512 };
/** Starting the threads takes as long as parsing so many articles. */
const PARSED_HERE = 50;

export interface Threads {
  extract(page: Page): Promise<ExtractedArticle>;
  parse(record: ArticleRecord): Promise<ParsedArticle>;
  close(): Promise<void>;
}

/** Reads pages and parses articles on all cores, each bounded in time and memory. Throws a RangeError for one that fails. */
export function createThreads(threads = availableParallelism()): Threads {
  const pool = createBoundedPool({ filename: THREAD, threads, ...BOUNDS });
  let parsed = 0;

  async function run<T>(name: string, task: object): Promise<T> {
    try {
      return await pool.run<T>(name, task);
    } catch (error) {
      const reason = describeBound(error, BOUNDS);
      throw reason ? new RangeError(reason, { cause: error }) : error;
    }
  }

  return {
    extract: (page) => run("extractPage", page),
    parse: async (record) => (parsed++ < PARSED_HERE ? parseRecord(record) : run("parseInThread", record)),
    close: pool.close,
  };
}
