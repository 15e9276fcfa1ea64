import type { Connection } from "@readout/db";
import { InputError } from "../errors";
import type { ArticleFlags } from "./apply-flags";
import { findArticles } from "./find-articles";
import { type FoundArticle, readAhead, weigh } from "./found-article";
import { type BatchOptions, createBatchIngest } from "./ingest-batch";
import type { Position } from "./ingest-position";
import type { Input } from "./list-inputs";
import { mapInOrder } from "./map-in-order";
import type { StoredArticle } from "./store-article";
import { takeBatches } from "./take-batches";
import type { Threads } from "./threads";

export interface IngestOptions extends BatchOptions {
  /** What an earlier run has done already. */
  from: Position;
  /** Of what does not say its own. */
  encoding?: string;
  /** Told which fields of the map some article had. */
  met?: Set<string>;
}

interface Deps {
  connection: Connection;
  threads: Threads;
}

/** `done` is how far the ingest has come with this result, `read` the bytes up to it. */
export type IngestResult = { done: Position; read: number } & (
  { place: string; stored: StoredArticle } | { error: InputError }
);

/** Some batches are stored while others are read and parsed. */
const AT_ONCE = 4;
const BATCH = { most: 64, weight: 1024 ** 2, patience: 200 };
const HEAVIEST = 8 * 1024 ** 2;

/** Reads, parses and stores the articles of the inputs on all cores and tells of each, in order. Safe to run twice. */
export async function* ingestInputs(
  deps: Deps,
  inputs: (Input | InputError)[],
  options: IngestOptions,
): AsyncGenerator<IngestResult> {
  const ingestBatch = createBatchIngest(deps, options);
  const batches = takeBatches(findAll(inputs, options), { ...BATCH, weigh: ({ weight }) => weight });
  const work = async (items: Item[]) => {
    const outcomes = await ingestBatch(items.map(({ found }) => found));
    return items.flatMap((item, index) => toResult(item, outcomes[index]));
  };
  const limits = { atOnce: AT_ONCE, weight: HEAVIEST, weigh: weighBatch };
  for await (const results of mapInOrder(batches, work, limits)) yield* results;
}

interface Item {
  found: FoundArticle | InputError;
  done: Position;
  read: number;
  weight: number;
}

const weighBatch = (items: Item[]) => items.reduce((sum, { weight }) => sum + weight, 0);

function toResult(item: Item, outcome: StoredArticle | InputError | undefined): IngestResult[] {
  const { found, done, read } = item;
  if (outcome instanceof InputError) return [{ done, read, error: outcome }];
  return outcome ? [{ done, read, place: found.place, stored: outcome }] : [];
}

async function* findAll(inputs: (Input | InputError)[], options: IngestOptions): AsyncGenerator<Item> {
  let read = 0;
  let end = 0;
  let isFirst = options.from.inputs === 0 && options.from.articles === 0;
  const reading = {
    signal: options.signal,
    encoding: options.encoding,
    onRead: (bytes: number) => (read += bytes),
  };
  for (const [index, input] of inputs.entries()) {
    read = end;
    end += sizeOf(input);
    if (index < options.from.inputs) continue;
    let articles = 0;
    for await (const found of input instanceof InputError ? [input] : findArticles(input, reading)) {
      options.signal.throwIfAborted();
      articles++;
      if (index === options.from.inputs && articles <= options.from.articles) continue;
      yield { ...toItem(found, !isFirst, options), done: { inputs: index, articles }, read };
      if (!(found instanceof InputError)) isFirst = false;
    }
  }
}

function toItem(found: FoundArticle | InputError, isAnother: boolean, options: IngestOptions) {
  if (found instanceof InputError) return { found, weight: 0 };
  if (isAnother && isAboutOne(options.flags)) return { found: refuseAnother(found), weight: 0 };
  const read = readAhead(found, options);
  return { found: read, weight: read instanceof InputError ? 0 : weigh(read) };
}

export const sizeOf = (input: Input | InputError) => (input instanceof InputError ? 0 : (input.size ?? 0));

/** An address and a title belong to one article: on a second one they would overwrite the first. */
const isAboutOne = ({ url, title }: ArticleFlags) => url !== undefined || title !== undefined;

const refuseAnother = ({ place }: FoundArticle) =>
  new InputError(place, "not stored, because --url and --title speak of one article only");
