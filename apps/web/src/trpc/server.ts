import "server-only";
import { getDatabase } from "@/server/database";
import { createCaller } from "@/server/root";

/** What server components and the API ask. */
export const api = createCaller(() => ({ db: getDatabase().db }));
