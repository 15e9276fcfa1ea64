import { type Connection, listStoredTexts, reparseArticles, type StoredText } from "@readout/db";
import type { StoredReading } from "../ingest/parse-record";
import { findRootCause } from "../ingest/store-batch";
import { isDiskFull, toDiskError } from "../running/disk-full";
import { toParsedRows } from "../statement-rows";
import { addCounts, type Counts, NOTHING } from "./counts";

export interface Deps {
  connection: Connection;
  /** What is read of each text, in their order, or why it could not be. */
  readStored: (texts: StoredText[]) => Promise<(StoredReading | Error)[]>;
}

interface Outcome {
  counts: Counts;
  /** In words: which articles failed, and why. */
  failures: string[];
  /** Changed by others while they were read. */
  outdated: string[];
}

/**
 * Parses stored articles again. What others change meanwhile is read once more; a poisoned article fails alone. Safe to
 * run twice.
 */
export async function reparseBatch(deps: Deps, ids: string[]): Promise<Omit<Outcome, "outdated">> {
  let counts = NOTHING;
  const failures: string[] = [];
  for (let left = ids; left.length > 0;) {
    const outcome = await readAndWrite(deps, await listStoredTexts(deps.connection.db, left));
    counts = addCounts(counts, outcome.counts);
    failures.push(...outcome.failures);
    left = outcome.outdated;
  }
  return { counts, failures };
}

interface Read {
  stored: StoredText;
  reading: StoredReading;
}

async function readAndWrite(deps: Deps, texts: StoredText[]): Promise<Outcome> {
  const readings = await deps.readStored(texts);
  const read: Read[] = [];
  const failures: string[] = [];
  for (const [index, stored] of texts.entries()) {
    const reading = readings[index];
    if (reading instanceof Error) failures.push(describeFailure(stored, reading));
    else if (reading) read.push({ stored, reading });
  }
  const written = await write(deps, read);
  return {
    ...written,
    counts: addCounts(written.counts, { ...NOTHING, failed: failures.length }),
    failures: [...failures, ...written.failures],
  };
}

/** All at once; where that fails, one by one. */
async function write(deps: Deps, read: Read[]): Promise<Outcome> {
  const { db, check } = deps.connection;
  try {
    const { counts, outdated } = await reparseArticles(db, read.map(toParse), new Date());
    return { counts: { ...NOTHING, ...counts }, failures: [], outdated };
  } catch (error) {
    await check();
    if (isDiskFull(error)) throw toDiskError(error);
    const [only, ...others] = read;
    if (only && others.length === 0)
      return {
        counts: { ...NOTHING, failed: 1 },
        failures: [describeFailure(only.stored, findRootCause(error))],
        outdated: [],
      };
    const outcomes = [];
    for (const each of read) outcomes.push(await write(deps, [each]));
    return {
      counts: outcomes.map(({ counts }) => counts).reduce(addCounts, NOTHING),
      failures: outcomes.flatMap(({ failures }) => failures),
      outdated: outcomes.flatMap(({ outdated }) => outdated),
    };
  }
}

function toParse({ stored, reading: { parsed, heading } }: Read) {
  const { supported, parserVersion } = parsed;
  return { stored, parse: { ...toParsedRows(stored.text, parsed), supported, parserVersion, heading } };
}

const describeFailure = ({ id, url }: StoredText, { message }: Error) =>
  `article ${id}${url === null ? "" : ` (${url})`}: not parsed again: ${message}`;
