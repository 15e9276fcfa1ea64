import { articleIdOf, type Db, findDuplicates } from "@readout/db";
import type { InputError } from "../errors";
import type { ArticleRecord } from "./article-record";
import type { StoredArticle } from "./store-article";

/** Those that are being stored, or were a moment ago. */
const MOST_UNDERWAY = 100_000;

interface Arrival {
  record: ArticleRecord;
  outcome?: StoredArticle | InputError;
}

/** Knows the texts that one outlet brings under a second address, from the database and from the run itself. */
export function createDuplicates(db: Db) {
  const underway = new Map<string, string>();

  /** The article that brought the text first; it is this one unless there is another. */
  function findFirst(record: ArticleRecord): string {
    const id = articleIdOf(record);
    const key = spell(record);
    const first = underway.get(key);
    if (first) return first;
    underway.set(key, id);
    const [oldest] = underway.keys();
    if (underway.size > MOST_UNDERWAY && oldest !== undefined) underway.delete(oldest);
    return id;
  }

  return {
    /** Notes the outcome of each article that brings nothing. */
    async mark(arrivals: Arrival[]): Promise<void> {
      const stored = await findDuplicates(
        db,
        arrivals.map(({ record }) => record),
      );
      for (const [index, arrival] of arrivals.entries()) {
        const id = articleIdOf(arrival.record);
        const known = stored[index];
        const first = known?.articleId ?? findFirst(arrival.record);
        if (known || first !== id)
          arrival.outcome = {
            articleId: first,
            version: known?.version ?? 1,
            firstSeenAt: known?.firstSeenAt ?? new Date(),
            change: first === id ? "unchanged" : "duplicate",
            statements: 0,
            written: [],
          };
      }
    },
  };
}

/** Text and outlet; where that is unknown, the address's host. */
function spell({ title, text, source, url }: ArticleRecord): string {
  const host = url && URL.canParse(url) ? new URL(url).host : "";
  return JSON.stringify([articleIdOf({ url: null, title, text }), source?.name ?? null, source ? "" : host]);
}
