import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "../errors";
import { describeFileError } from "./file-errors";
import { findKind, findPacking, FORMATS_READ, type InputFormat, type InputKind } from "./input-format";

/** One file or stream to read. */
export interface Input extends InputKind {
  path: string;
  /** In bytes; null for a stream. */
  size: number | null;
  /** When the file was last written, in milliseconds; null for a stream. */
  changedAt: number | null;
}

export const STANDARD_INPUT = "-";

/**
 * Every file that the paths name, folders searched to their ends in order of name. What cannot be read comes as an error.
 * A `format` holds for all of them, whatever they are called.
 */
export async function* listInputs(
  paths: string[],
  format: InputFormat | undefined = undefined,
): AsyncGenerator<Input | InputError> {
  const findKindOf = (path: string) => (format ? { format, packing: findPacking(path) } : findKind(path));
  for (const path of paths) {
    if (path === STANDARD_INPUT) yield { ...toStream(path), format };
    else yield* listPath(path, findKindOf);
  }
}

type FindKind = (path: string) => InputKind | undefined;

const toStream = (path: string): Input => ({
  path,
  format: undefined,
  packing: undefined,
  size: null,
  changedAt: null,
});

async function* listPath(path: string, findKindOf: FindKind): AsyncGenerator<Input | InputError> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return yield* listNamedFolder(path, findKindOf);
    const kind = findKindOf(path);
    if (!stats.isFile()) yield { ...toStream(path), ...kind };
    else if (kind) yield { path, ...kind, size: stats.size, changedAt: stats.mtimeMs };
    else yield new InputError(path, `not a kind of file that is read (${FORMATS_READ})`);
  } catch (error) {
    yield new InputError(path, describeFileError(error), { cause: error });
  }
}

async function* listNamedFolder(path: string, findKindOf: FindKind): AsyncGenerator<Input | InputError> {
  let found = 0;
  for await (const input of listFolder(path, { visited: new Set(), findKindOf })) {
    found++;
    yield input;
  }
  if (found === 0) yield new InputError(path, `nothing in this folder that is read (${FORMATS_READ})`);
}

interface Search {
  /** Links may lead back to a folder above. */
  visited: Set<string>;
  findKindOf: FindKind;
}

async function* listFolder(folder: string, search: Search): AsyncGenerator<Input | InputError> {
  const real = await realpath(folder);
  if (search.visited.has(real)) return;
  search.visited.add(real);
  const entries = await readdir(folder);
  for (const name of entries.toSorted()) {
    if (!name.startsWith(".")) yield* listEntry(join(folder, name), search);
  }
}

async function* listEntry(path: string, search: Search): AsyncGenerator<Input | InputError> {
  const kind = search.findKindOf(path);
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) yield* listFolder(path, search);
    else if (stats.isFile() && kind) yield { path, ...kind, size: stats.size, changedAt: stats.mtimeMs };
  } catch (error) {
    yield new InputError(path, describeFileError(error), { cause: error });
  }
}
