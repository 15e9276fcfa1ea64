import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findArticles } from "./find-articles";
import { listInputs } from "./list-inputs";
import { makeWarcRecord, makeZip, packEach } from "./testing";

let folder = "";
const signal = new AbortController().signal;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-find-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** `place: form` of each article, `! place: reason` of each error. */
async function find(name: string, bytes: Buffer | string) {
  await writeFile(join(folder, name), bytes);
  const found: string[] = [];
  for await (const input of listInputs([join(folder, name)])) {
    if (input instanceof Error) throw input;
    for await (const article of findArticles(input, { signal })) {
      const place = relative(folder, article.place);
      found.push(article instanceof Error ? `! ${place}: ${article.reason}` : `${place}: ${article.form}`);
    }
  }
  return found;
}

const lines = Array.from({ length: 2000 }, (_, id) => `{"id":${id},"text":"${Math.sin(id)}"}\n`);
const page = (id: number) => makeWarcRecord(`https://a.example/${id}`, `<p>${id}</p>`.repeat(id + 1));
const pages = [0, 1, 2, 3].map(page);

test("a truncated .gz gives what lies before the cut, and says after which line", async () => {
  const whole = gzipSync(lines.join(""));
  const found = await find("cut.jsonl.gz", whole.subarray(0, whole.length / 2));
  expect(found.length).toBeGreaterThan(100);
  expect(found.at(-1)).toBe(
    `! cut.jsonl.gz: cut off: its compressed data ends too early, after line ${found.length - 1}`,
  );
});

test("a broken record in the middle of a WARC is left out, the others come in", async () => {
  const broken = Buffer.from(page(1));
  broken.write("XXXX");
  expect(await find("head.warc", Buffer.concat([page(0), broken, page(2), page(3)]))).toEqual([
    "head.warc@0: html",
    expect.stringMatching(/^! head\.warc@\d+: broken record: it does not begin with WARC\/1/),
    expect.stringContaining(": html"),
    expect.stringContaining(": html"),
  ]);
  const long = makeWarcRecord("https://a.example/2", "<p>2</p>", 100_000);
  const found = await find("length.warc", Buffer.concat([page(0), long, page(2), page(3)]));
  expect(found.filter((line) => line.endsWith(": html"))).toHaveLength(3);
  expect(found[1]).toMatch(/^! length\.warc@\d+: cut off/);
});

test("a broken member of a .warc.gz is left out, the others come in once", async () => {
  const packed = packEach(pages);
  const start = packEach(pages.slice(0, 1)).length;
  packed.fill(0x55, start + 20, start + 40);
  const found = await find("member.warc.gz", packed);
  expect(found.filter((line) => line.endsWith(": html"))).toHaveLength(3);
  expect(found.filter((line) => line.startsWith("!"))).toHaveLength(1);
  expect(found.find((line) => line.startsWith("!"))).toMatch(
    /^! member\.warc\.gz@\d+: broken compressed data/,
  );
});

test("a stray quotation mark costs its own row of a CSV", async () => {
  const rows = ["id,text", '1,"one', 'and a half"', '2,"two', '3,"three ""words"""', '4,fo"ur', "5,five"];
  expect(await find("stray.csv", rows.join("\r\n"))).toEqual([
    "stray.csv:2: row",
    '! stray.csv:4: a stray or missing quotation mark (") in this row; left out',
    "stray.csv:5: row",
    '! stray.csv:6: a stray or missing quotation mark (") in this row; left out',
    "stray.csv:7: row",
  ]);
});

test("a ZIP with a bomb, a name that leads out and an archive in it gives the rest", async () => {
  const content = Buffer.from('{"text":"a"}\n');
  const zip = makeZip([
    { name: "a.jsonl", content },
    { name: "../outside.txt", content },
    { name: "bomb.txt", content: Buffer.alloc(2_000_000), claim: 4_000_000_000 },
    { name: "inner.zip", content },
    { name: "b.txt", content },
  ]);
  expect(await find("mixed.zip", zip)).toEqual([
    "mixed.zip/a.jsonl:1: json",
    expect.stringMatching(/^! outside\.txt: refused: invalid relative path$/),
    "! mixed.zip/bomb.txt: swells more than 300-fold: refused as a decompression bomb",
    "! mixed.zip/inner.zip: an archive in an archive is not read",
    "mixed.zip/b.txt: text",
  ]);
});

test("a .gz that swells without end is refused", async () => {
  const zeros = gzipSync(Buffer.alloc(300 * 1024 ** 2));
  expect(await find("bomb.jsonl.gz", zeros)).toEqual([expect.stringContaining("decompression bomb")]);
});

test.each([
  {
    name: "array.json",
    content: ' [ {"a":"]"} , {"b":[1,{"c":"\\""}]} ] ',
    found: ["array.json[0]: json", "array.json[1]: json"],
  },
  { name: "one.json", content: '{\n"a": {}\n}\n', found: ["one.json: json"] },
  { name: "lines.json", content: '{"a":1}\n{"a":\n', found: ["lines.json:1: json", "lines.json:2: json"] },
  { name: "none.json", content: "[]", found: ["! none.json: no article in it"] },
])("$name", async ({ name, content, found }) => expect(await find(name, content)).toEqual(found));
