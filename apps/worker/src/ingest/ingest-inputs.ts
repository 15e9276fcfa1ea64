import type { Connection } from "@readout/db";
import { EnvironmentError, InputError } from "../errors";
import { applyFlags, type ArticleFlags } from "./apply-flags";
import type { Input } from "./list-inputs";
import { readArticles } from "./read-articles";
import type { ReadArticle } from "./read-json";
import { type StoredArticle, storeArticle } from "./store-article";

export interface IngestOptions {
  flags: ArticleFlags;
  now: Date;
  signal: AbortSignal;
  /** Bytes read so far. */
  onRead?: (bytes: number) => void;
}

export type IngestResult = { place: string; stored: StoredArticle } | InputError;

/** Reads, parses and stores the articles of the inputs one after the other, and tells of each. Safe to run twice. */
export async function* ingestInputs(
  connection: Connection,
  inputs: (Input | InputError)[],
  options: IngestOptions,
): AsyncGenerator<IngestResult> {
  let read = 0;
  let articles = 0;
  const reading = {
    now: options.now,
    signal: options.signal,
    onRead: (bytes: number) => options.onRead?.((read += bytes)),
  };
  for (const input of inputs) {
    for await (const result of input instanceof InputError ? [input] : readArticles(input, reading)) {
      options.signal.throwIfAborted();
      if (result instanceof InputError) yield result;
      else
        yield articles++ > 0 && isAboutOne(options.flags)
          ? refuseAnother(result)
          : await store(connection, result, options);
    }
  }
}

/** An address and a title belong to one article: on a second one they would overwrite the first. */
const isAboutOne = ({ url, title }: ArticleFlags) => url !== undefined || title !== undefined;

const refuseAnother = ({ place }: ReadArticle) =>
  new InputError(place, "not stored, because --url and --title speak of one article only");

/** A poisoned article fails alone; without its database the whole run ends. */
async function store(
  connection: Connection,
  { place, record }: ReadArticle,
  { flags, now }: IngestOptions,
): Promise<IngestResult> {
  const article = applyFlags(record, flags, now);
  try {
    return { place, stored: await storeArticle(connection.db, article) };
  } catch {
    await connection.check();
  }
  try {
    // The server answers: it may have restarted in between, and the article be all right.
    return { place, stored: await storeArticle(connection.db, article) };
  } catch (error) {
    await connection.check();
    const cause = findRootCause(error);
    if ("code" in cause && cause.code === DISK_FULL)
      throw new EnvironmentError("The disk of the database is full.", { cause });
    return new InputError(place, `could not be stored: ${cause.message}`, { cause: error });
  }
}

const DISK_FULL = "53100";

function findRootCause(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  return error.cause instanceof Error ? findRootCause(error.cause) : error;
}
