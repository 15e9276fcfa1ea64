import pLimit from "p-limit";
import { Piscina } from "piscina";

/** Parsers of HTML leak little by little: after so many runs the threads are replaced. */
const RUNS_PER_POOL = 1000;

interface Options {
  /** The threads' first file; its `getReady` answers as soon as all of it is loaded. */
  filename: string;
  threads: number;
  /** Milliseconds after which a run is ended, with its thread. */
  longestRun: number;
  /** Megabytes that a thread may use before it is ended. */
  heap: number;
  /** Whether a function leaks, so that its runs count; each does, if nothing is said. */
  isWorn?: (name: string) => boolean;
  /** Told when a thread dies while it runs nothing; another one takes its place. */
  onFault?: (error: unknown) => void;
}

/** Runs the functions of a file in threads, each run bounded in time and memory. */
export function createBoundedPool(options: Options) {
  let pool = createPool(options);
  // A run's time begins when a thread is free for it and has loaded its program.
  const whenFree = pLimit(options.threads);
  let runs = 0;
  const retired = new Set<Promise<void>>();

  function takePool(name: string): Piscina {
    if (options.isWorn?.(name) ?? true) runs++;
    if (runs <= RUNS_PER_POOL) return pool;
    const old = pool.close().finally(() => retired.delete(old));
    retired.add(old);
    runs = 1;
    return (pool = createPool(options));
  }

  return {
    /** Throws what the function throws; `describeBound` tells when it was a bound that ended it. */
    run: <T>(name: string, task: object): Promise<T> =>
      whenFree(async () => {
        const chosen = takePool(name);
        await chosen.run(undefined, { name: "getReady" });
        return chosen.run(task, { name, signal: AbortSignal.timeout(options.longestRun) });
      }),
    async close() {
      await Promise.all([pool.close(), ...retired]);
    },
  };
}

function createPool({ filename, threads, heap, onFault = () => undefined }: Options): Piscina {
  const pool = new Piscina({
    filename,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 30_000,
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 16 },
  });
  return pool.on("error", onFault);
}

export const isOutOfTime = (error: unknown) => error instanceof Error && error.name === "AbortError";

/** In words which bound ended a run; undefined for any other failure. */
export function describeBound(error: unknown, { longestRun, heap }: Pick<Options, "longestRun" | "heap">) {
  if (!(error instanceof Error)) return undefined;
  if (isOutOfTime(error)) return `reading it took longer than ${longestRun / 1000} s`;
  const isOutOfMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return isOutOfMemory ? `reading it took more than ${heap} MB` : undefined;
}
