import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { InputError } from "../errors";
import type { ClaimedRanges } from "./claimed-ranges";
import { findInFile } from "./find-in-file";
import { decodeMember, toMember, type ZipBudget, type ZipHeader, type ZipMember } from "./zip-member";

const MARK = Buffer.from("PK\x03\x04");
const HEADER_BYTES = 30;
const [ENCRYPTED, SIZES_FOLLOW] = [1, 8];
const SIZE_ELSEWHERE = 0xff_ff_ff_ff;
/** Marks that are looked at: a file made of nothing else would take hours. */
const MOST_MARKS = 100_000;

/** The files of a ZIP without its directory, by the header before each; those that are claimed were read already. */
export async function* readBrokenZip(
  path: string,
  claimed: ClaimedRanges,
  budget: ZipBudget,
): AsyncGenerator<ZipMember | InputError> {
  let at = await findInFile(path, MARK, 0);
  for (let marks = 0; at !== undefined && marks < MOST_MARKS; marks++) {
    const found = await readHeader(path, at, budget.packed);
    if (!found) return;
    const { header, start } = found;
    // What does not tell its size hides nothing: its header may be the broken one.
    const end = header.packedSize === undefined ? at + MARK.length : start + header.packedSize;
    const isNew = claimed.claim(at, end);
    const member = toMember(path, header, () =>
      decodeMember(readFrom(path, start, header.packedSize), header, budget),
    );
    // A stored file does not show its own end.
    const isEndless = header.method === 0 && header.packedSize === undefined;
    if (member && isNew)
      yield isEndless
        ? new InputError(`${path}/${header.fileName}`, "its size is not known any more")
        : member;
    at = await findInFile(path, MARK, isNew ? end : at + 1);
  }
}

async function readHeader(
  path: string,
  at: number,
  fileSize: number,
): Promise<{ header: ZipHeader; start: number } | undefined> {
  const bytes = await readAt(path, at, HEADER_BYTES);
  if (bytes.length < HEADER_BYTES) return undefined;
  const flags = bytes.readUInt16LE(6);
  const packedSize = bytes.readUInt32LE(18);
  const nameLength = bytes.readUInt16LE(26);
  const start = at + HEADER_BYTES + nameLength + bytes.readUInt16LE(28);
  const isPossible = packedSize !== SIZE_ELSEWHERE && start + packedSize <= fileSize;
  const isTold = (flags & SIZES_FOLLOW) === 0 && isPossible;
  const header = {
    fileName: await readAt(path, at + HEADER_BYTES, nameLength),
    method: bytes.readUInt16LE(8),
    isEncrypted: (flags & ENCRYPTED) !== 0,
    isLink: false,
    packedSize: isTold ? packedSize : undefined,
    size: isTold ? bytes.readUInt32LE(22) : undefined,
    crc32: isTold ? bytes.readUInt32LE(14) : undefined,
  };
  return { header, start };
}

async function readAt(path: string, at: number, length: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function* readFrom(path: string, start: number, length: number | undefined): AsyncGenerator<Buffer> {
  const end = length === undefined ? undefined : start + length - 1;
  if (length !== 0) yield* createReadStream(path, { start, end });
}
