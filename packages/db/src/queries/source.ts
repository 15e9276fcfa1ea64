import { asc, count, eq } from "drizzle-orm";
import type { Db } from "../client";
import { articles, sources } from "../schema";

/** All outlets by name, with how many articles came from each. */
export function listSources(db: Db) {
  return db
    .select({
      id: sources.id,
      name: sources.name,
      country: sources.country,
      control: sources.control,
      homeUrl: sources.homeUrl,
      isDemo: sources.isDemo,
      articles: count(articles.id),
    })
    .from(sources)
    .leftJoin(articles, eq(articles.sourceId, sources.id))
    .groupBy(sources.id)
    .orderBy(asc(sources.name));
}
