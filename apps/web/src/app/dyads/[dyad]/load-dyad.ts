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
  const [months, topics, speakers, others] = await Promise.all([
    api.dyad.byMonth({ from, to }),
    api.dyad.topicsByMonth({ from, to }),
    api.statement.facets({ q: `between:${from},${to} from:${from}` }),
    api.statement.facets({ q: `between:${from},${to} from:${to}` }),
  ]);
  return { from, to, months, topics, speakers: [listSpeakers(speakers), listSpeakers(others)] as const };
}

function listSpeakers(facets: Awaited<ReturnType<typeof api.statement.facets>>) {
  return facets.find(({ name }) => name === "speaker")?.values.slice(0, 10) ?? [];
}

export type ReadDyad = Awaited<ReturnType<typeof load>>;
