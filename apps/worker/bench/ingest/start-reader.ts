import { setTimeout as sleep } from "node:timers/promises";
import {
  type Connection,
  countByPeriod,
  countStatements,
  listFacets,
  listStatements,
  type QueryNode,
} from "@readout/db";

/** All, a pair, a topic, a word: what a page of the timeline is asked for. */
const QUERIES: (QueryNode | null)[] = [
  null,
  { type: "pair", field: "between", from: "CN", to: "IR" },
  { type: "field", field: "topic", values: ["trade"] },
  { type: "word", text: "harbour" },
];
const PAUSE = 50;

/** Asks for pages of the timeline, one after the other; at the end it tells in how many ms 95 of 100 were answered. */
export function startReader({ db }: Connection) {
  const end = new AbortController();
  const times: number[] = [];

  async function read(): Promise<void> {
    for (let turn = 0; !end.signal.aborted; turn++) {
      const query = QUERIES[turn % QUERIES.length] ?? null;
      const began = performance.now();
      await Promise.all([
        listStatements(db, { query, limit: 50 }),
        countStatements(db, { query }),
        listFacets(db, { query }),
        countByPeriod(db, { query }),
      ]);
      times.push(performance.now() - began);
      await sleep(PAUSE);
    }
  }

  const reading = read();
  return {
    async stop(): Promise<number> {
      end.abort();
      await reading;
      times.sort((a, b) => a - b);
      return Math.round(times[Math.floor(times.length * 0.95)] ?? 0);
    },
  };
}
