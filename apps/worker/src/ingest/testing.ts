import { crc32, deflateRawSync, gzipSync } from "node:zlib";

interface ZippedFile {
  name: string;
  content: Buffer;
  /** What its header says instead of the truth. */
  claim?: { size?: number; crc32?: number; method?: number; mode?: number };
}

/** A ZIP of these files, whatever they are called. */
export function makeZip(files: ZippedFile[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claim = {} } of files) {
    const packed = deflateRawSync(content);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(claim.method ?? 8, 4);
    shared.writeUInt32LE(claim.crc32 ?? crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(claim.size ?? content.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), shared, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((claim.mode ?? 0) << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from("PK\x01\x02\x14\0", "latin1"), shared, tail, Buffer.from(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...directory, Buffer.from("PK\x05\x06"), end]);
}

/** One record of a WARC file that answers with a page. */
export function makeWarcRecord(url: string, html: string, length?: number): Buffer {
  const answer = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${length ?? answer.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), answer, Buffer.from("\r\n\r\n")]);
}

export const packEach = (records: Buffer[]) => Buffer.concat(records.map((record) => gzipSync(record)));
