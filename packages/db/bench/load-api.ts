import type { QueryNode } from "../src/query-tree";
import type { Draw } from "./draw-queries";
import { printQuery } from "./print-query";
import { quantile } from "./time-classes";

const CLIENTS = 8;
/** Rounds that only warm the app. */
const WARMING = 10;
const PATHS = ["statements", "facets", "histogram"];

export interface Load {
  requests: number;
  /** Answers other than 200, each with what was asked. */
  failed: string[];
  perSecond: number;
  p50: number;
  p95: number;
}

/** Asks the whole mix of queries of a running web app, several clients at once. */
export async function loadApi(url: string, draws: readonly Draw[], rounds: number): Promise<Load> {
  const times: number[] = [];
  const failed: string[] = [];
  const ask = async (path: string, query: QueryNode | null, isTimed: boolean) => {
    const started = performance.now();
    const q = printQuery(query);
    const answer = await fetch(new URL(`/api/v1/${path}?q=${encodeURIComponent(q)}`, url));
    await answer.arrayBuffer();
    if (answer.status !== 200) failed.push(`${answer.status} to ${path} of ${q}`);
    if (isTimed) times.push(performance.now() - started);
  };
  const askAll = (many: number, isTimed: boolean) =>
    Promise.all(
      Array.from({ length: CLIENTS }, async (_, client) => {
        for (let round = 0; round < many; round++) {
          const draw = draws[(client + round) % draws.length];
          const path = PATHS[(client * 7 + round) % PATHS.length];
          if (draw && path) await ask(path, draw(), isTimed);
        }
      }),
    );
  await askAll(WARMING, false);
  const started = performance.now();
  await askAll(rounds, true);
  const seconds = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  return {
    requests: times.length,
    failed,
    perSecond: times.length / seconds,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
}
