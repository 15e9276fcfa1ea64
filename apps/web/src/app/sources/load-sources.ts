import { attempt } from "@/trpc/attempt";
import { api } from "@/trpc/server";

/** Every outlet with how polling it goes and what came in from it of late. */
export const loadSources = () => attempt(api.source.health());
export type ReadSource = Awaited<ReturnType<typeof api.source.health>>[number];
export type ReadFeed = ReadSource["feeds"][number];
