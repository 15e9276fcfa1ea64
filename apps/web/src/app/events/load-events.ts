import { api } from "@/trpc/server";
import { attempt } from "@/trpc/attempt";

/** The last event of the page before, as the address names it. */
export type After = { id: string; date: string | null } | undefined;

/** A page of events, newest first. */
export const loadEvents = (after: After) => attempt(api.event.list({ after }));

export type ListedEvent = Awaited<ReturnType<typeof api.event.list>>[number];

/** As many as a full page has: the next one may hold more. */
export const PAGE = 60;

/** Reads the address; what it leaves out or what cannot be means the first page. */
export function readAfter({ after, date }: Record<string, string | string[] | undefined>): After {
  if (typeof after !== "string" || after === "") return undefined;
  const isDay =
    typeof date === "string" && /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  return { id: after.slice(0, 64), date: isDay ? date : null };
}
