import { sql } from "drizzle-orm";
import type { Db } from "../client";
import { sources } from "../schema";

/** Outlets in whose name a word begins like this, whatever its case. */
export function listOutletsNamed(db: Db, { name, limit }: { name: string; limit: number }) {
  const begins = `% ${name.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
  return db
    .select({ name: sources.name, country: sources.country })
    .from(sources)
    .where(sql`' ' || lower(${sources.name}) like ${begins}`)
    .orderBy(sources.name)
    .limit(limit);
}
