import { cache } from "react";
import { api } from "@/trpc/server";
import { attempt } from "@/trpc/attempt";

/** The event with its reports and, if it has two sides, their comparison; asked for once by page and head. */
export const loadEvent = cache((id: string) => attempt(load(id)));

async function load(id: string) {
  const event = await api.event.byId(id);
  const [comparison, reports] = await Promise.all([
    api.event.comparison({ id: event.id, countries: event.countries }),
    api.event.reports(event.id),
  ]);
  return { event, comparison, reports };
}

type Loaded = Awaited<ReturnType<typeof load>>;
export type ReadEvent = Loaded["event"];
export type ReadReport = Loaded["reports"][number];
export type ReadComparison = NonNullable<Loaded["comparison"]>;
export type ReadPoint = ReadComparison["points"][number];
