import { createWriteStream } from "node:fs";
import { readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { EnvironmentError } from "../errors";
import { describeFileError, isFileError } from "../ingest/file-errors";

/**
 * A file, for its owner alone, that appears whole or not at all: an older one of that name stays until then. What killed
 * runs left beside it goes. Throws an EnvironmentError when it cannot be written.
 */
export async function writeWholeFile(
  file: string,
  write: (target: Writable) => Promise<void>,
): Promise<void> {
  const draft = nameDraft(file, process.pid);
  try {
    await refuseOtherThanFile(file);
    await removeAbandonedDrafts(file);
    await write(createWriteStream(draft, { mode: 0o600, flush: true }));
    await rename(draft, file);
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw new EnvironmentError(`${file}: ${describeWriteError(error)}`, { cause: error });
  } finally {
    await rm(draft, { force: true });
  }
}

const nameDraft = (file: string, pid: number | string) => `${file}.${pid}.part`;

async function refuseOtherThanFile(file: string): Promise<void> {
  const stats = await stat(file).catch(() => undefined);
  if (stats && !stats.isFile()) throw new EnvironmentError(`${file}: a folder or device, not a file`);
}

async function removeAbandonedDrafts(file: string): Promise<void> {
  for (const name of await readdir(dirname(file))) {
    const pid = /\.(\d+)\.part$/.exec(name)?.[1];
    if (pid === undefined || name !== basename(nameDraft(file, pid)) || isRunning(Number(pid))) continue;
    await rm(join(dirname(file), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

const WRITE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: "no such folder",
  ENOTDIR: "no such folder",
  EACCES: "no permission to write there",
  EPERM: "no permission to write there",
  EROFS: "its disk is read-only",
};

const describeWriteError = (error: unknown) =>
  (error instanceof Error && "code" in error && WRITE_ERRORS[String(error.code)]) || describeFileError(error);
