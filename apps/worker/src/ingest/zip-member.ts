import { basename } from "node:path";
import { crc32 } from "node:zlib";
import { validateFileName } from "yauzl";
import { InputError } from "../errors";
import { inflate } from "./inflate";
import { describeBomb, isBomb } from "./unpack";

/** A file in an archive. */
export interface ZipMember {
  name: string;
  place: string;
  size: number;
  packedSize: number;
  open: () => AsyncGenerator<Buffer>;
}

/** What a header says of a file; a size or sum that it does not tell is undefined. */
export interface ZipHeader {
  fileName: Buffer | string;
  method: number;
  isEncrypted: boolean;
  isLink: boolean;
  packedSize: number | undefined;
  size: number | undefined;
  crc32: number | undefined;
}

/** What has come out of the whole archive, and how large that is itself. */
export interface ZipBudget {
  decoded: number;
  packed: number;
}

const STORED = 0;
const DEFLATED = 8;
const METHODS: Readonly<Record<number, string>> = {
  9: "Deflate64",
  12: "bzip2",
  14: "LZMA",
  93: "zstd",
  95: "xz",
};

/** The file behind a header, or why it is not read; undefined for folders and hidden files. */
export function toMember(
  path: string,
  header: ZipHeader,
  open: () => AsyncGenerator<Buffer>,
): ZipMember | InputError | undefined {
  const { method, size, packedSize } = header;
  // Some archivers of Windows write its separator.
  const name = Buffer.from(header.fileName).toString("utf8").replaceAll("\\", "/");
  if (name.endsWith("/") || name.startsWith("__MACOSX/") || basename(name).startsWith(".")) return undefined;
  const place = `${path}/${name}`;
  const wrongName = validateFileName(name);
  if (wrongName) return new InputError(place, `refused: ${wrongName.replace(/:.*/s, "")}`);
  if (header.isLink) return new InputError(place, "refused: a symbolic link");
  if (header.isEncrypted) return new InputError(place, "locked with a password");
  if (method !== STORED && method !== DEFLATED)
    return new InputError(place, `packed by ${METHODS[method] ?? `method ${method}`}, which is not read`);
  if (size !== undefined && packedSize !== undefined && isBomb(size, packedSize))
    return new InputError(place, describeBomb());
  return { name, place, size: size ?? 0, packedSize: packedSize ?? 0, open };
}

/** The bytes of a member. Throws a RangeError where they are not what the header says. */
export async function* decodeMember(
  packed: AsyncIterable<Buffer>,
  header: ZipHeader,
  budget: ZipBudget,
): AsyncGenerator<Buffer> {
  let size = 0;
  let sum = 0;
  for await (const chunk of header.method === DEFLATED ? inflate(packed) : packed) {
    size += chunk.length;
    sum = crc32(chunk, sum);
    budget.decoded += chunk.length;
    if (size > (header.size ?? size)) throw new RangeError("larger than its archive says");
    if (isBomb(budget.decoded, budget.packed)) throw new RangeError(describeBomb());
    yield chunk;
  }
  if (size < (header.size ?? size)) throw new RangeError("cut off: smaller than its archive says");
  if (sum !== (header.crc32 ?? sum))
    throw new RangeError("wrong checksum: what was read of it may be damaged");
}
