import { on } from "node:events";
import { basename } from "node:path";
import { promisify } from "node:util";
import { type Entry, open, type Options, validateFileName, type ZipFile } from "yauzl";
import { InputError } from "../errors";
import { describeBomb, isBomb } from "./unpack";

/** A file in an archive. */
export interface ZipMember {
  name: string;
  place: string;
  size: number;
  open: () => AsyncIterable<Buffer>;
}

const openZip = promisify<string, Options, ZipFile>(open);

/** The files of a ZIP in its order. A name that leads out of it, a bomb and a locked file come as errors. */
export async function* readZip(path: string): AsyncGenerator<ZipMember | InputError> {
  // Names as bytes: yauzl would end the whole archive at the first wrong one.
  const zip = await openZip(path, { lazyEntries: true, decodeStrings: false, autoClose: false }).catch(
    refuse,
  );
  try {
    zip.readEntry();
    for await (const [entry] of on(zip, "entry", { close: ["end"] })) {
      const member = toMember(zip, entry, path);
      if (member) yield member;
      zip.readEntry();
    }
  } catch (error) {
    refuse(error);
  } finally {
    zip.close();
  }
}

function toMember(zip: ZipFile, entry: Entry, path: string): ZipMember | InputError | undefined {
  const name = Buffer.from(entry.fileName).toString("utf8");
  if (name.endsWith("/") || basename(name).startsWith(".")) return undefined;
  const place = `${path}/${name}`;
  const wrongName = validateFileName(name);
  if (wrongName) return new InputError(place, `refused: ${wrongName.replace(/:.*/s, "")}`);
  if (entry.isEncrypted()) return new InputError(place, "locked with a password");
  if (isBomb(entry.uncompressedSize, entry.compressedSize)) return new InputError(place, describeBomb());
  return { name, place, size: entry.uncompressedSize, open: () => readMember(zip, entry) };
}

async function* readMember(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  try {
    const stream = await promisify(zip.openReadStream.bind(zip) as OpenReadStream)(entry);
    for await (const chunk of stream) yield Buffer.from(chunk);
  } catch (error) {
    refuse(error);
  }
}

type OpenReadStream = (
  entry: Entry,
  callback: (error: Error | null, stream: NodeJS.ReadableStream) => void,
) => void;

/** What yauzl and zlib say of a broken archive. */
function refuse(error: unknown): never {
  if (!(error instanceof Error) || "syscall" in error || error instanceof RangeError) throw error;
  throw new RangeError(`broken ZIP: ${error.message}`, { cause: error });
}
