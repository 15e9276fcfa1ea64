import { type Connection, saveArticles } from "@readout/db";
import { EnvironmentError, InputError } from "../errors";
import type { ArticleRecord } from "./article-record";
import type { RecordReading } from "./parse-record";
import { type StoredArticle, toRead } from "./store-article";

interface Deps {
  connection: Connection;
  /** Throws when the server does not answer. */
  check: () => Promise<void>;
}

interface ReadArticle {
  article: { place: string; record: ArticleRecord; outcome?: StoredArticle | InputError };
  reading: RecordReading;
}

/** Stores articles at once, and notes what became of each. Where that fails they are tried one by one. */
export async function storeBatch(deps: Deps, batch: ReadArticle[]): Promise<void> {
  try {
    await store(deps.connection, batch);
  } catch {
    await deps.check();
    // The server answers: it may have restarted in between, and the articles be all right.
    for (const each of batch) each.article.outcome = await storeAlone(deps, each);
  }
}

async function store({ db }: Connection, batch: ReadArticle[]): Promise<void> {
  const saved = await saveArticles(
    db,
    batch.map(({ article, reading }) => toRead(article.record, reading)),
  );
  for (const [index, { article, reading }] of batch.entries()) {
    const row = saved[index];
    if (row) article.outcome = { ...row, parsed: reading.parsed };
  }
}

async function storeAlone(deps: Deps, each: ReadArticle): Promise<StoredArticle | InputError | undefined> {
  try {
    await store(deps.connection, [each]);
    return each.article.outcome;
  } catch (error) {
    await deps.check();
    const cause = findRootCause(error);
    if ("code" in cause && cause.code === DISK_FULL)
      throw new EnvironmentError("The disk of the database is full.", { cause });
    return new InputError(each.article.place, `could not be stored: ${cause.message}`, { cause: error });
  }
}

const DISK_FULL = "53100";

/** What a failure began with: drivers and query builders wrap what the server says. */
export function findRootCause(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  return error.cause instanceof Error ? findRootCause(error.cause) : error;
}

/** However many articles fail at once, the server is asked once: each further question would be answered later. */
export function shareCheck(connection: Connection): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= connection.check().finally(() => (running = undefined)));
}
