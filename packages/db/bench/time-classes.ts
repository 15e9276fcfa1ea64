import type { Db } from "../src/client";
import type { QueryClass } from "./query-classes";

export interface Timing {
  name: string;
  wanted: number | undefined;
  p50: number;
  p95: number;
}

/** Queries that come before those that are timed, for some seconds at most: caches fill, and what runs often is compiled. */
const WARMING = 500;
const WARMING_MS = 3_000;

/** Asks a class's queries without timing them. */
export async function warmUp(db: Db, { draw, ask }: QueryClass): Promise<void> {
  const end = performance.now() + WARMING_MS;
  for (let round = 0; round < WARMING && performance.now() < end; round++) await ask(db, draw());
}

/** Asks a class's queries one after the other. */
export async function timeClass(
  db: Db,
  { name, draw, ask, wanted }: QueryClass,
  rounds: number,
): Promise<Timing> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const query = draw();
    const started = performance.now();
    await ask(db, query);
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return { name, wanted, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

export const quantile = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
