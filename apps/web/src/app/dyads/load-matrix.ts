import { attempt } from "@/trpc/attempt";
import { api } from "@/trpc/server";

export const loadDyads = () => attempt(api.dyad.list());
export type ListedDyad = Awaited<ReturnType<typeof api.dyad.list>>[number];
