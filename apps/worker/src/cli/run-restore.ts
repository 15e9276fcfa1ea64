import { createReadStream } from "node:fs";
import { BackupError, restoreBackup, TargetError } from "@readout/db/backup";
import { EnvironmentError, InputError } from "../errors";
import { describeFileError, isFileError } from "../ingest/file-errors";
import { guessPacking } from "../ingest/input-format";
import { peek } from "../ingest/read-stream";
import { splitLines } from "../ingest/split-lines";
import { unpack } from "../ingest/unpack";
import { listStarterIds } from "../polling/starter-list";
import { isDiskFull, toDiskError } from "../running/disk-full";
import { collectEarly } from "../running/save-memory";
import { BackupProgress } from "./backup-progress";
import { interruption } from "./interruption";
import { note } from "./output";
import { withDatabase } from "./with-database";

/** A row is an article's text at most, with room for what JSON makes of it. */
const LONGEST_LINE = 256 * 1024 ** 2;
/** Making the indexes takes about as long as the rows. */
const INDEXING = 1;

/** Puts a backup into an empty database, all or nothing. */
export async function runRestore(file: string): Promise<void> {
  collectEarly();
  await withDatabase(async (connection) => {
    const progress = new BackupProgress("restore", INDEXING);
    try {
      const { onHead, onRows, onIndex } = progress;
      const options = { starter: await listStarterIds(), signal: interruption, onHead, onRows, onIndex };
      await restoreBackup(connection, readLines(file), options);
    } catch (error) {
      throw explain(file, error);
    } finally {
      progress.stop();
    }
    note(`${file}: restored ${progress.describe()}`);
  });
}

function explain(file: string, error: unknown): unknown {
  if (error instanceof BackupError) return new InputError(file, error.message, { cause: error });
  if (error instanceof TargetError) return new EnvironmentError(error.message, { cause: error });
  if (isDiskFull(error)) return toDiskError(error);
  if (isFileError(error)) return new InputError(file, describeFileError(error), { cause: error });
  return error;
}

/** Packed or not. */
async function* readLines(file: string): AsyncGenerator<string> {
  const { head, chunks } = await peek(createReadStream(file, { signal: interruption }));
  if (head.length === 0) return;
  let last = 0;
  try {
    for await (const { number, bytes } of splitLines(unpack(chunks, guessPacking(head)), LONGEST_LINE)) {
      if (!bytes) throw new BackupError(`line ${number}: longer than any row`);
      yield bytes.toString("utf8");
      last = number;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new BackupError(`after line ${last}: ${error.message}`, { cause: error });
  }
}
