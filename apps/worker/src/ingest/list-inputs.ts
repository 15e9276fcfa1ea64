import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "../errors";
import { describeFileError } from "./file-errors";
import { findFormat, type InputFormat } from "./input-format";

/** One file or stream to read; without a format, its first bytes tell. */
export interface Input {
  path: string;
  format: InputFormat | undefined;
  /** In bytes; null for a stream. */
  size: number | null;
}

export const STANDARD_INPUT = "-";

/** Every file that the paths name, folders searched to their ends in order of name. What cannot be read comes as an error. */
export async function* listInputs(paths: string[]): AsyncGenerator<Input | InputError> {
  for (const path of paths) {
    if (path === STANDARD_INPUT) yield { path, format: undefined, size: null };
    else yield* listPath(path);
  }
}

async function* listPath(path: string): AsyncGenerator<Input | InputError> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return yield* listNamedFolder(path);
    if (!stats.isFile()) return yield { path, format: findFormat(path), size: null };
    const format = findFormat(path);
    if (format) yield { path, format, size: stats.size };
    else yield new InputError(path, "not a kind of file that is read (.txt .html .json .jsonl)");
  } catch (error) {
    yield new InputError(path, describeFileError(error), { cause: error });
  }
}

async function* listNamedFolder(path: string): AsyncGenerator<Input | InputError> {
  let found = 0;
  for await (const input of listFolder(path, new Set())) {
    found++;
    yield input;
  }
  if (found === 0) yield new InputError(path, "no .txt .html .json .jsonl in this folder");
}

async function* listFolder(folder: string, visited: Set<string>): AsyncGenerator<Input | InputError> {
  const real = await realpath(folder);
  // Links may lead back to a folder above.
  if (visited.has(real)) return;
  visited.add(real);
  const entries = await readdir(folder);
  for (const name of entries.toSorted()) {
    if (!name.startsWith(".")) yield* listEntry(join(folder, name), visited);
  }
}

async function* listEntry(path: string, visited: Set<string>): AsyncGenerator<Input | InputError> {
  const format = findFormat(path);
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) yield* listFolder(path, visited);
    else if (stats.isFile() && format) yield { path, format, size: stats.size };
  } catch (error) {
    yield new InputError(path, describeFileError(error), { cause: error });
  }
}
