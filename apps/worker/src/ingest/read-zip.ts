import { type Entry, openPromise, type ZipFile } from "yauzl";
import { stat } from "node:fs/promises";
import { InputError } from "../errors";
import { ClaimedRanges } from "./claimed-ranges";
import { readBrokenZip } from "./read-broken-zip";
import { decodeMember, toMember, type ZipBudget, type ZipHeader, type ZipMember } from "./zip-member";

/**
 * The files of a ZIP in its order. A name that leads out of it, a link, a bomb and a locked file come as errors; where
 * its directory is missing or broken, the other files are found by their own headers.
 */
export async function* readZip(path: string): AsyncGenerator<ZipMember | InputError> {
  const budget = { decoded: 0, packed: (await stat(path)).size };
  const claimed = new ClaimedRanges();
  try {
    yield* readDirectory(path, claimed, budget);
  } catch (error) {
    if (!(error instanceof Error) || "syscall" in error || error instanceof RangeError) throw error;
    const reason = error.message.replace(/\..*/s, "");
    yield new InputError(path, `broken ZIP: ${reason}; its files are looked for one by one`);
    yield* readBrokenZip(path, claimed, budget);
  }
}

async function* readDirectory(
  path: string,
  claimed: ClaimedRanges,
  budget: ZipBudget,
): AsyncGenerator<ZipMember | InputError> {
  // Names as bytes: yauzl would end the whole archive at the first wrong one.
  const zip = await openPromise(path, { lazyEntries: true, decodeStrings: false, autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) {
      const header = toHeader(entry);
      const { relativeOffsetOfLocalHeader: start, compressedSize } = entry;
      const isFree = claimed.claim(start, start + compressedSize);
      const member = toMember(path, header, () => decodeMember(readPacked(zip, entry), header, budget));
      // Bombs are made so: one packed file under a thousand names.
      if (member && !isFree)
        yield new InputError(
          `${path}/${header.fileName}`,
          "refused: it overlaps another file of the archive",
        );
      else if (member) yield member;
    }
  } finally {
    zip.close();
  }
}

const FILE_TYPE = 0o170_000;
const LINK = 0o120_000;

const toHeader = (entry: Entry): ZipHeader => ({
  fileName: entry.fileName,
  method: entry.compressionMethod,
  isEncrypted: entry.isEncrypted(),
  isLink: ((entry.externalFileAttributes >>> 16) & FILE_TYPE) === LINK,
  packedSize: entry.compressedSize,
  size: entry.uncompressedSize,
  crc32: entry.crc32,
});

async function* readPacked(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  try {
    const stream = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    for await (const chunk of stream) yield Buffer.from(chunk);
  } catch (error) {
    if (!(error instanceof Error) || "syscall" in error || error instanceof RangeError) throw error;
    throw new RangeError(`broken ZIP: ${error.message}`, { cause: error });
  }
}
