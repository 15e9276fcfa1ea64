import type { Connection } from "@readout/db";
import { EnvironmentError, InputError } from "../errors";
import { applyFlags, type ArticleFlags } from "./apply-flags";
import type { FieldMap } from "./field-map";
import { findArticles } from "./find-articles";
import { type FoundArticle, readFound, weigh } from "./found-article";
import type { Position } from "./ingest-position";
import type { Input } from "./list-inputs";
import { mapInOrder } from "./map-in-order";
import { foresee, type StoredArticle, storeArticle } from "./store-article";
import type { Threads } from "./threads";

export interface IngestOptions {
  flags: ArticleFlags;
  map: FieldMap;
  now: Date;
  signal: AbortSignal;
  /** Nothing is stored. */
  isDryRun: boolean;
  /** What an earlier run has done already. */
  from: Position;
  /** Bytes read so far. */
  onRead?: (bytes: number) => void;
}

interface Deps {
  connection: Connection;
  threads: Threads;
}

/** `done` is how far the ingest has come with this result. */
export type IngestResult = { done: Position } & (
  { place: string; stored: StoredArticle } | { error: InputError }
);

const AT_ONCE = 32;
const HEAVIEST = 32 * 1024 ** 2;

/** Reads, parses and stores the articles of the inputs on all cores and tells of each, in order. Safe to run twice. */
export function ingestInputs(
  deps: Deps,
  inputs: (Input | InputError)[],
  options: IngestOptions,
): AsyncGenerator<IngestResult> {
  const shared = { ...deps, check: shareCheck(deps.connection) };
  return mapInOrder(findAll(inputs, options), (item) => ingestOne(shared, item, options), {
    atOnce: AT_ONCE,
    weight: HEAVIEST,
    weigh: ({ found }) => (found instanceof InputError ? 0 : weigh(found)),
  });
}

/** However many articles fail at once, the server is asked once: each further question would be answered later. */
function shareCheck(connection: Connection): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= connection.check().finally(() => (running = undefined)));
}

type Shared = Deps & { check: () => Promise<void> };

interface Item {
  found: FoundArticle | InputError;
  done: Position;
}

async function* findAll(inputs: (Input | InputError)[], options: IngestOptions): AsyncGenerator<Item> {
  let read = inputs.slice(0, options.from.inputs).reduce((sum, input) => sum + sizeOf(input), 0);
  let isFirst = options.from.inputs === 0 && options.from.articles === 0;
  const reading = {
    signal: options.signal,
    onRead: (bytes: number) => options.onRead?.((read += bytes)),
  };
  for (const [index, input] of inputs.entries()) {
    if (index < options.from.inputs) continue;
    let articles = 0;
    for await (const found of input instanceof InputError ? [input] : findArticles(input, reading)) {
      options.signal.throwIfAborted();
      articles++;
      if (index === options.from.inputs && articles <= options.from.articles) continue;
      const isRefused = !(found instanceof InputError) && !isFirst && isAboutOne(options.flags);
      if (!(found instanceof InputError)) isFirst = false;
      yield { found: isRefused ? refuseAnother(found) : found, done: { inputs: index, articles } };
    }
  }
}

export const sizeOf = (input: Input | InputError) => (input instanceof InputError ? 0 : (input.size ?? 0));

/** An address and a title belong to one article: on a second one they would overwrite the first. */
const isAboutOne = ({ url, title }: ArticleFlags) => url !== undefined || title !== undefined;

const refuseAnother = ({ place }: FoundArticle) =>
  new InputError(place, "not stored, because --url and --title speak of one article only");

async function ingestOne(deps: Shared, { found, done }: Item, options: IngestOptions): Promise<IngestResult> {
  if (found instanceof InputError) return { done, error: found };
  const { place } = found;
  try {
    return { done, place, stored: await store(deps, found, options) };
  } catch (error) {
    if (error instanceof RangeError)
      return { done, error: new InputError(place, error.message, { cause: error }) };
    if (error instanceof InputError) return { done, error };
    throw error;
  }
}

/** A poisoned article fails alone; without its database the whole run ends. */
async function store(
  { connection, threads, check }: Shared,
  found: FoundArticle,
  { flags, map, now, signal, isDryRun }: IngestOptions,
): Promise<StoredArticle> {
  signal.throwIfAborted();
  const record = await readFound(found, { now, map, extract: threads.extract });
  const article = applyFlags(record, flags, now);
  const { parse } = threads;
  const attempt = () => (isDryRun ? foresee : storeArticle)(connection.db, article, { parse });
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof RangeError) throw error;
    await check();
  }
  try {
    // The server answers: it may have restarted in between, and the article be all right.
    return await attempt();
  } catch (error) {
    await check();
    const cause = findRootCause(error);
    if ("code" in cause && cause.code === DISK_FULL)
      throw new EnvironmentError("The disk of the database is full.", { cause });
    throw new InputError(found.place, `could not be stored: ${cause.message}`, { cause: error });
  }
}

const DISK_FULL = "53100";

function findRootCause(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  return error.cause instanceof Error ? findRootCause(error.cause) : error;
}
