import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { BackupError, restoreBackup, writeBackup } from "@readout/db/backup";
import { EnvironmentError, InputError } from "../errors";
import { describeFileError, isFileError } from "../ingest/file-errors";
import { splitLines } from "../ingest/split-lines";
import { countOf } from "../ingest/summarise";
import { unpack } from "../ingest/unpack";
import { interruption } from "./interruption";
import { note } from "./output";
import { withDatabase } from "./with-database";

/** A row is an article's text at most, with room for what JSON makes of it. */
const LONGEST_LINE = 256 * 1024 ** 2;

/** Writes everything stored into one compressed file, which appears whole or not at all. */
export async function runBackup(file: string): Promise<void> {
  const draft = `${file}.part`;
  try {
    const counts = await withDatabase(async (connection) => {
      const packed = createGzip();
      const target = createWriteStream(draft, { mode: 0o600 });
      const written = finished(packed.pipe(target));
      written.catch((error: Error) => packed.destroy(error));
      const result = await writeBackup(connection, async (lines) => {
        interruption.throwIfAborted();
        if (!packed.write(lines)) await once(packed, "drain", { signal: interruption });
      });
      packed.end();
      await written;
      return result;
    });
    await rename(draft, file);
    note(`${file}: ${describe(counts)}`);
  } catch (error) {
    if (isFileError(error))
      throw new EnvironmentError(`${file}: ${describeFileError(error)}`, { cause: error });
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Puts a backup into an empty database, all or nothing. */
export async function runRestore(file: string): Promise<void> {
  try {
    const counts = await withDatabase((connection) => restoreBackup(connection, readLines(file)));
    note(`${file}: ${describe(counts)} restored`);
  } catch (error) {
    if (error instanceof BackupError || error instanceof RangeError)
      throw new InputError(file, `${error.message}; nothing was changed`, { cause: error });
    if (isFileError(error)) throw new InputError(file, describeFileError(error), { cause: error });
    throw error;
  }
}

async function* readLines(file: string): AsyncGenerator<string> {
  const chunks = unpack(createReadStream(file, { signal: interruption }), "gzip");
  for await (const { number, bytes } of splitLines(chunks, LONGEST_LINE)) {
    interruption.throwIfAborted();
    if (!bytes) throw new BackupError(`line ${number}: longer than any row`);
    yield bytes.toString("utf8");
  }
}

const describe = ({ articles = 0, statements = 0, sources = 0 }: Record<string, number>) =>
  [countOf(articles, "article"), countOf(statements, "statement"), countOf(sources, "source")].join(", ");
