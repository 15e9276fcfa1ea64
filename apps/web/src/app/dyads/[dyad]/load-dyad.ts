import { cache } from "react";
import { notFound } from "next/navigation";
import { attempt } from "@/trpc/attempt";
import { api } from "@/trpc/server";

/** "CN-IR": two different countries. Anything else has no page. */
export function parseDyad(text: string) {
  const [, from, to] = /^([A-Z]{2})-([A-Z]{2})$/.exec(text) ?? [];
  return from && to && from !== to ? { from, to } : notFound();
}

/** All that two countries say of each other, counted. */
export const loadDyad = cache((text: string) => attempt(load(parseDyad(text))));

async function load({ from, to }: { from: string; to: string }) {
  const [count, facets, months, topics, ...speakers] = await Promise.all([
    api.statement.count({ q: `between:${from},${to}` }),
    api.statement.facets({ q: `between:${from},${to}` }),
    api.dyad.byMonth({ from, to }),
    api.dyad.topicsByMonth({ from, to }),
    loadSpeakers(`between:${from},${to} from:${from} -from:${to}`),
    loadSpeakers(`between:${from},${to} from:${to} -from:${from}`),
    loadSpeakers(`between:${from},${to} from:${from} from:${to}`),
  ]);
  const busiest = facets.find(({ name }) => name === "topic");
  return { from, to, count, busiest, months, topics, speakers };
}

/** Who speaks most in what a query finds. */
async function loadSpeakers(q: string) {
  const facets = await api.statement.facets({ q });
  return { q, values: facets.find(({ name }) => name === "speaker")?.values.slice(0, 10) ?? [] };
}

export type ReadDyad = Awaited<ReturnType<typeof load>>;
