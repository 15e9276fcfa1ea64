import { availableParallelism } from "node:os";
import type { StoredText } from "@readout/db";
import type { ExtractedArticle } from "../articles/extract-article";
import { createBoundedPool, describeBound } from "../reading/bounded-pool";
import { bundleProgram } from "../reading/bundle-program";
import type { ArticleRecord } from "./article-record";
import type { Page } from "./found-article";
import type { RecordReading, StoredReading } from "./parse-record";

const PROGRAM = new URL("./work-in-thread.ts", import.meta.url);
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
  let starting: ReturnType<typeof startPool> | undefined;
  let parsed = 0;
  const start = () => (starting ??= startPool(threads));
  if (size > PARSED_HERE.bytes) start().catch(MET_LATER);

  async function run<T>(name: string, task: object): Promise<T> {
    const pool = await start();
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

  async function readGroups<T>(name: string, texts: { text: string }[]): Promise<(T | Error)[]> {
    await start();
    return (await Promise.all(cutGroups(texts).map((group) => readGroup<T>(name, group)))).flat();
  }

  return {
    extract: (page) => run("extractPage", page),
    async parse(records) {
      parsed += records.length;
      if (parsed <= PARSED_HERE.articles && !starting) return parseHere(records);
      return readGroups<RecordReading>("parseInThread", records);
    },
    readStored: (texts) => readGroups<StoredReading>("readStoredInThread", texts),
    close: async () => (await starting)?.close(),
  };
}

/** A failure to start is met by whoever asks for the threads first. */
const MET_LATER = () => undefined;

async function startPool(threads: number) {
  const { filename, remove } = await bundleProgram(PROGRAM);
  // Parsers of HTML leak, ours does not.
  const isWorn = (name: string) => name === "extractPage";
  const pool = createBoundedPool({ filename, threads, ...BOUNDS, isWorn });
  return {
    run: pool.run,
    async close() {
      await pool.close();
      await remove();
    },
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
