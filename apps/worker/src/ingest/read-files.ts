import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { InputError } from "../errors";
import { describeFileError } from "./file-errors";

export interface FileBytes {
  path: string;
  /** The file's name without its ending. */
  id: string;
  bytes: Buffer;
}

/** Reads files whole, one after the other; a folder stands for the files in it, by name. What cannot be read comes as an error. */
export async function* readFiles(paths: string[], maxBytes: number): AsyncGenerator<FileBytes | InputError> {
  for (const path of paths) {
    try {
      const stats = await stat(path);
      if (stats.isDirectory()) yield* readFiles(await listFolder(path), maxBytes);
      else if (stats.size > maxBytes) yield new InputError(path, `larger than ${maxBytes / 1_000_000} MB`);
      else yield { path, id: basename(path, extname(path)), bytes: await readFile(path) };
    } catch (error) {
      yield new InputError(path, describeFileError(error), { cause: error });
    }
  }
}

async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith("."));
  return files.map(({ name }) => join(folder, name)).toSorted();
}
