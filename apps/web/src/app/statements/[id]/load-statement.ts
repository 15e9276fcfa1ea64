import { cache } from "react";
import { api } from "@/trpc/server";
import { attempt } from "@/trpc/attempt";

/** The statement, asked for once by its page and the page's head. */
export const loadStatement = cache((id: string) => attempt(api.statement.byId(id)));

export type ReadStatement = Awaited<ReturnType<typeof api.statement.byId>>;
