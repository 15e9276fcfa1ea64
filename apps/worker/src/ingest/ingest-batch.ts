import { type Connection, foreseeArticles, type SavedArticle } from "@readout/db";
import pLimit from "p-limit";
import { InputError } from "../errors";
import { applyFlags, type ArticleFlags } from "./apply-flags";
import type { ArticleRecord } from "./article-record";
import { createDuplicates } from "./duplicates";
import type { FieldMap } from "./field-map";
import { type FoundArticle, readFound } from "./found-article";
import { shareCheck, storeBatch } from "./store-batch";
import { foretell, type StoredArticle, toUnread } from "./store-article";
import type { Threads } from "./threads";

export interface BatchOptions {
  flags: ArticleFlags;
  map: FieldMap;
  now: Date;
  signal: AbortSignal;
  /** Nothing is stored. */
  isDryRun: boolean;
}

interface Deps {
  connection: Connection;
  threads: Threads;
}

/** While Postgres writes one, this process draws up the other. */
const STORED_AT_ONCE = 2;

/** An article of the batch and what became of it, once that is known. */
interface Arrival {
  place: string;
  record: ArticleRecord;
  foreseen?: SavedArticle;
  outcome?: StoredArticle | InputError;
}

/**
 * Reads, parses and stores the articles of a batch, and tells what became of each, in order. Batches may overlap: one is
 * parsed while another is stored. A poisoned article fails alone; without its database the whole run ends.
 */
export function createBatchIngest({ connection, threads }: Deps, options: BatchOptions) {
  const check = shareCheck(connection);
  const inTurn = pLimit(STORED_AT_ONCE);
  const duplicates = createDuplicates(connection.db);

  return async (batch: (FoundArticle | InputError)[]): Promise<(StoredArticle | InputError)[]> => {
    options.signal.throwIfAborted();
    const arrivals = await Promise.all(batch.map((found) => read(found, threads, options)));
    const articles = arrivals.flatMap((arrival) => (arrival instanceof InputError ? [] : arrival));
    await foresee(articles);
    const parsed = await parse(articles.filter(({ outcome }) => !outcome));
    options.signal.throwIfAborted();
    if (!options.isDryRun) await inTurn(() => storeBatch({ connection, check }, parsed));
    return arrivals.map((arrival) => (arrival instanceof InputError ? arrival : getOutcome(arrival)));
  };

  async function foresee(articles: Arrival[]): Promise<void> {
    const given = articles.map(({ record }) => toUnread(record));
    // The server may have restarted in between.
    const attempt = () => foreseeArticles(connection.db, given);
    const foreseen = await attempt().catch(async () => {
      await check();
      return attempt();
    });
    for (const [index, article] of articles.entries()) {
      article.foreseen = foreseen[index];
      if (article.foreseen?.change === "unchanged") article.outcome = article.foreseen;
    }
    await duplicates.mark(articles.filter(({ outcome }) => !outcome));
  }

  async function parse(articles: Arrival[]) {
    const readings = await threads.parse(articles.map(({ record }) => record));
    return articles.flatMap((article, index) => {
      const reading = readings[index];
      if (!reading) return [];
      if (!(reading instanceof Error)) {
        article.outcome = foretell(article.record, { ...reading, foreseen: article.foreseen });
        return [{ article, reading }];
      }
      article.outcome = new InputError(article.place, reading.message, { cause: reading });
      return [];
    });
  }
}

async function read(
  found: FoundArticle | InputError,
  { extract }: Threads,
  { now, map, flags, signal }: BatchOptions,
): Promise<Arrival | InputError> {
  if (found instanceof InputError) return found;
  try {
    const record = await readFound(found, { now, map, extract });
    return { place: found.place, record: applyFlags(record, flags, now) };
  } catch (error) {
    signal.throwIfAborted();
    // Whatever is wrong with a page, the others have to come in.
    const reason = error instanceof Error ? error.message : String(error);
    return new InputError(found.place, reason, { cause: error });
  }
}

function getOutcome({ place, outcome }: Arrival): StoredArticle | InputError {
  if (!outcome) throw new RangeError(`nothing became of ${place}`);
  return outcome;
}
