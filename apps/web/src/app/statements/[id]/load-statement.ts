import { cache } from "react";
import { api } from "@/trpc/server";
import { attempt } from "@/trpc/attempt";

/** The statement, asked for once by its page and the page's head. */
export const loadStatement = cache((id: string, version?: string) => {
  const asked = Number(version);
  return attempt(
    api.statement.byId({ id, ...(asked >= 1 && asked <= 1e6 && { version: Math.floor(asked) }) }),
  );
});

export type ReadStatement = Awaited<ReturnType<typeof api.statement.byId>>;
