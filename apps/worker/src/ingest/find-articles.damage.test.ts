import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findArticles } from "./find-articles";
import { readAhead } from "./found-article";
import { listInputs } from "./list-inputs";
import { makeWarcRecord, makeZip, packEach } from "./testing";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-damage-"));
});
afterAll(() => rm(folder, { recursive: true }));

const signal = new AbortController().signal;
const now = new Date("2026-01-01T00:00:00Z");

const articles = Array.from({ length: 30 }, (_, id) => ({
  id,
  text: `China said "yes", 中国 said ${"no ".repeat(20 + (id % 7) * 9)}to road ${id}.\nIran; and so on.`,
  tags: [{ id: "a" }, { id: "b" }],
}));
const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
const lines = Buffer.from(articles.map((article) => JSON.stringify(article)).join("\n"));
const rows = articles.map(({ id, text }) => `${id},${quote(text)}`);
const records = articles.map(({ id, text }) => makeWarcRecord(`https://a.example/${id}`, `<p>${text}</p>`));
const files = articles.map(({ id, text }) => ({ name: `${id}.txt`, content: Buffer.from(text) }));

/** `lost`: how many articles one flipped bit may cost at most. `isMute`: a bit may turn a page into a picture. */
const INTACT = [
  { name: "a.jsonl", bytes: lines, lost: 2 },
  { name: "a.json", bytes: Buffer.from(JSON.stringify(articles)), lost: 3 },
  { name: "b.json", bytes: Buffer.from(JSON.stringify({ articles }, null, 1)), lost: 30 },
  { name: "a.csv", bytes: Buffer.from(["id,text", ...rows].join("\r\n")), lost: 30 },
  { name: "a.warc", bytes: Buffer.concat(records), lost: 2, isMute: true },
  { name: "a.warc.gz", bytes: packEach(records), lost: 2 },
  { name: "a.zip", bytes: makeZip(files), lost: 2, isMute: true },
  { name: "b.zip", bytes: makeZip([{ name: "a.jsonl.gz", content: gzipSync(lines) }]), lost: 30 },
  { name: "a.jsonl.gz", bytes: gzipSync(lines), lost: 30 },
];

/** How many articles come out, and every error's place. */
async function read(name: string, bytes: Buffer) {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const places: string[] = [];
  let found = 0;
  for await (const input of listInputs([path])) {
    if (input instanceof Error) throw input;
    for await (const article of findArticles(input, { signal })) {
      const read = article instanceof Error ? article : readAhead(article, { now });
      if (read instanceof Error) places.push(read.place);
      else found++;
    }
  }
  return { path, found, places };
}

function flip(bytes: Buffer, share: number, bit: number): Buffer {
  const damaged = Buffer.from(bytes);
  const at = Math.floor(share * bytes.length);
  damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << bit), at);
  return damaged;
}

const share = () => fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test.each(INTACT)(
  "one flipped bit costs $name little, and is told",
  async ({ name, bytes, lost, isMute }) => {
    const whole = await read(name, bytes);
    expect(whole.places).toEqual([]);
    await fc.assert(
      fc.asyncProperty(share(), fc.nat(7), async (at, bit) => {
        const { found, places, path } = await read(name, flip(bytes, at, bit));
        expect(found).toBeGreaterThanOrEqual(whole.found - lost);
        if (found < whole.found && !isMute) expect(places.length).toBeGreaterThan(0);
        for (const place of places) expect(place.startsWith(path)).toBe(true);
      }),
      { numRuns: 40 },
    );
  },
);

test.each(INTACT)(
  "whatever is cut out of $name or put into it, reading comes to an end",
  async ({ name, bytes }) => {
    await fc.assert(
      fc.asyncProperty(share(), share(), fc.uint8Array({ maxLength: 300 }), async (from, to, put) => {
        const [start, end] = [from, to].map((part) => Math.floor(part * bytes.length));
        await read(name, Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(end)]));
      }),
      { numRuns: 40 },
    );
  },
);
