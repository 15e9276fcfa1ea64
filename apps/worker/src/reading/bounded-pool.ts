import pLimit from "p-limit";
import { Piscina } from "piscina";

/** Parsers of HTML leak little by little: after so many runs the threads are replaced. */
const RUNS_PER_POOL = 1000;

interface Options {
  /** The threads' first file. */
  filename: string;
  threads: number;
  /** Milliseconds after which a run is ended, with its thread. */
  longestRun: number;
  /** Megabytes that a thread may use before it is ended. */
  heap: number;
}

/** Runs the functions of a file in threads, each run bounded in time and memory. */
export function createBoundedPool(options: Options) {
  let pool = createPool(options);
  // A run's time begins when a thread is free for it.
  const whenFree = pLimit(options.threads);
  let runs = 0;
  const retired = new Set<Promise<void>>();

  function takePool(): Piscina {
    if (runs++ < RUNS_PER_POOL) return pool;
    const old = pool.close().finally(() => retired.delete(old));
    retired.add(old);
    runs = 1;
    return (pool = createPool(options));
  }

  return {
    /** Throws what the function throws; `describeBound` tells when it was a bound that ended it. */
    run: <T>(name: string, task: object): Promise<T> =>
      whenFree(() => takePool().run(task, { name, signal: AbortSignal.timeout(options.longestRun) })),
    async close() {
      await Promise.all([pool.close(), ...retired]);
    },
  };
}

function createPool({ filename, threads, heap }: Options): Piscina {
  return new Piscina({
    filename,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 30_000,
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 16 },
  });
}

/** In words which bound ended a run; undefined for any other failure. */
export function describeBound(error: unknown, { longestRun, heap }: Omit<Options, "filename" | "threads">) {
  if (!(error instanceof Error)) return undefined;
  if (error.name === "AbortError") return `reading it took longer than ${longestRun / 1000} s`;
  const isOutOfMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return isOutOfMemory ? `reading it took more than ${heap} MB` : undefined;
}
