import { availableParallelism } from "node:os";
import type { StoredText } from "@readout/db";
import type { ExtractedArticle } from "../articles/extract-article";
import { createBoundedPool, describeBound } from "../reading/bounded-pool";
import type { ArticleRecord } from "./article-record";
import type { Page } from "./found-article";
import type { RecordReading, StoredReading } from "./parse-record";

const THREAD = new URL("./thread.mjs", import.meta.url).href;
const BOUNDS = { longestRun: 60_000, heap: 512 };
/** Starting the threads takes as long as parsing so much; where more comes, this thread needs no parser and its memory. */
const PARSED_HERE = { articles: 50, bytes: 200_000 };
/** Articles that a thread is given at once, so that it does not wait while this one writes; fewer where they are long. */
const GROUP = { articles: 8, characters: 40_000 };

export interface Threads {
  extract(page: Page): Promise<ExtractedArticle>;
  /** What was read of each, in their order, or why it could not be. */
  parse(records: ArticleRecord[]): Promise<(RecordReading | Error)[]>;
  /** The same of what is stored already. */
  readStored(texts: StoredText[]): Promise<(StoredReading | Error)[]>;
  close(): Promise<void>;
}

interface Options {
  /** Bytes that will be read, as far as that is known. */
  size?: number;
  threads?: number;
}

/** Reads pages and parses articles on all cores, each bounded in time and memory. */
export function createThreads({ size = 0, threads = availableParallelism() }: Options = {}): Threads {
  // Parsers of HTML leak, ours does not.
  const pool = createBoundedPool({
    filename: THREAD,
    threads,
    ...BOUNDS,
    isWorn: (name) => name === "extractPage",
  });
  let isStarted = size > PARSED_HERE.bytes;
  let parsed = 0;

  async function run<T>(name: string, task: object): Promise<T> {
    isStarted = true;
    try {
      return await pool.run<T>(name, task);
    } catch (error) {
      const reason = describeBound(error, BOUNDS);
      throw reason ? new RangeError(reason, { cause: error }) : error;
    }
  }

  /** Where one of several fails, each is parsed alone. */
  async function readGroup<T>(name: string, texts: object[]): Promise<(T | Error)[]> {
    try {
      return await run<T[]>(name, texts);
    } catch (error) {
      if (texts.length === 1) return [toError(error)];
      return (await Promise.all(texts.map((text) => readGroup<T>(name, [text])))).flat();
    }
  }

  const readGroups = async <T>(name: string, texts: { text: string }[]) =>
    (await Promise.all(cutGroups(texts).map((group) => readGroup<T>(name, group)))).flat();

  return {
    extract: (page) => run("extractPage", page),
    async parse(records) {
      parsed += records.length;
      if (parsed <= PARSED_HERE.articles && !isStarted) return parseHere(records);
      return readGroups<RecordReading>("parseInThread", records);
    },
    readStored: (texts) => readGroups<StoredReading>("readStoredInThread", texts),
    close: pool.close,
  };
}

async function parseHere(records: ArticleRecord[]): Promise<(RecordReading | Error)[]> {
  const { readRecord } = await import("./parse-record");
  return records.map((record) => {
    try {
      return readRecord(record);
    } catch (error) {
      return toError(error);
    }
  });
}

const toError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));

function cutGroups<T extends { text: string }>(records: T[]): T[][] {
  const groups: T[][] = [];
  let characters = 0;
  for (const record of records) {
    const group = groups.at(-1);
    characters += record.text.length;
    if (group && group.length < GROUP.articles && characters <= GROUP.characters) group.push(record);
    else {
      groups.push([record]);
      characters = record.text.length;
    }
  }
  return groups;
}
