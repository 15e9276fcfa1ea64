import type { Db } from "../src/client";
import type { QueryClass } from "./query-classes";

export interface Timing {
  name: string;
  wanted: number | undefined;
  p50: number;
  p95: number;
}

/** Asks each class's queries one after the other; the first ones only warm the caches. */
export async function timeClass(
  db: Db,
  { name, draw, ask, wanted }: QueryClass,
  rounds: number,
): Promise<Timing> {
  const times: number[] = [];
  for (let round = -Math.ceil(rounds / 10); round < rounds; round++) {
    const query = draw();
    const started = performance.now();
    await ask(db, query);
    if (round >= 0) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return { name, wanted, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

export const quantile = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
