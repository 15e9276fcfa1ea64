import { cache } from "react";
import { attempt } from "@/trpc/attempt";
import { api } from "@/trpc/server";

/** A person with what they said, asked for once by the page and its head. */
export const loadPerson = cache((id: string) => attempt(load(id)));

async function load(id: string) {
  const person = await api.person.byId(id);
  const [spokenOf, months, lastWords] = await Promise.all([
    api.person.spokenOf(id),
    api.person.byMonth(id),
    api.person.lastWords(id),
  ]);
  return { person, spokenOf, months, lastWords };
}

export type ReadPerson = Awaited<ReturnType<typeof load>>["person"];
