import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
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

test("what is appended to a .gz costs none of its lines, and padding between its members is passed over", async () => {
  const [first, second] = [gzipSync(lines.slice(0, 500).join("")), gzipSync(lines.slice(500, 900).join(""))];
  const padded = await find("padded.jsonl.gz", Buffer.concat([first, Buffer.alloc(700), second]));
  expect(padded.filter((line) => line.endsWith(": json"))).toHaveLength(900);
  const followed = await find("followed.jsonl.gz", Buffer.concat([first, Buffer.from("<html>".repeat(100))]));
  expect(followed).toHaveLength(501);
  expect(followed.at(-1)).toMatch(/^! followed\.jsonl\.gz: broken compressed data .*, after line \d+$/);
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
  expect(found[1]).toMatch(/^! length\.warc@\d+: broken record: its length is wrong/);
});

test.each([
  { name: "garbage", broken: Buffer.from("garbage without an end"), found: 4 },
  {
    name: "a length that is too large",
    broken: makeWarcRecord("https://a.example/x", "<p>", 3e12),
    found: 4,
  },
  {
    name: "a length that is too small",
    broken: makeWarcRecord("https://a.example/x", "<p>\nx\n</p>", 80),
    found: 4,
  },
  { name: "no length", broken: Buffer.from("WARC/1.0\r\nWARC-Type: response\r\n\r\n<p>\r\n\r\n"), found: 4 },
  { name: "single line ends", broken: Buffer.from("\n\n"), found: 4 },
])("$name between the records of a WARC costs one notice at most", async ({ name, broken, found }) => {
  const results = await find("between.warc", Buffer.concat([page(0), page(1), broken, page(2), page(3)]));
  expect(results.filter((line) => line.endsWith(": html"))).toHaveLength(found);
  expect(results.filter((line) => line.startsWith("!"))).toHaveLength(name === "single line ends" ? 0 : 1);
});

test("a WARC in a .gz that does not say so is read past a broken member as well", async () => {
  const packed = packEach(pages);
  const start = packEach(pages.slice(0, 1)).length;
  packed.fill(0x55, start + 20, start + 40);
  expect((await find("dump.gz", packed)).filter((line) => line.endsWith(": html"))).toHaveLength(3);
});

test("a WARC without a page says so", async () => {
  const picture = page(1).toString().replace("text/html", "image/png");
  expect(await find("none.warc", picture)).toEqual(["! none.warc: no page in it"]);
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
    { name: "bomb.txt", content: Buffer.alloc(2_000_000), claim: { size: 4_000_000_000 } },
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

test("a damaged ZIP gives every file that is whole", async () => {
  const files = ["a", "b", "c", "d"].map((name) => ({
    name: `${name}.txt`,
    content: Buffer.from(name.repeat(50)),
  }));
  const zip = makeZip(files);
  const cut = await find("cut.zip", zip.subarray(0, zip.indexOf("d.txt") + 10));
  expect(cut).toEqual([
    "! cut.zip: broken ZIP: End of central directory record signature not found; its files are looked for one by one",
    "cut.zip/a.txt: text",
    "cut.zip/b.txt: text",
    "cut.zip/c.txt: text",
    "! cut.zip/d.txt: cut off: its compressed data ends too early",
  ]);
  const directory = Buffer.from(zip);
  directory.write("XX", zip.indexOf("PK\x01\x02", zip.lastIndexOf("c.txt") - 60));
  expect((await find("directory.zip", directory)).filter((line) => !line.startsWith("!"))).toEqual(
    files.map(({ name }) => `directory.zip/${name}: text`),
  );
});

test("a file in a ZIP that is not what its archive says is named", async () => {
  const content = Buffer.from("words");
  const zip = makeZip([
    { name: "sum.txt", content, claim: { crc32: 1 } },
    { name: "small.txt", content, claim: { size: 3 } },
    { name: "link.txt", content: Buffer.from("/etc/hostname"), claim: { mode: 0o120_777 } },
    { name: "method.txt", content, claim: { method: 9 } },
    { name: "folder\\fine.txt", content },
  ]);
  expect(await find("claims.zip", zip)).toEqual([
    "! claims.zip/sum.txt: wrong checksum: what was read of it may be damaged",
    "! claims.zip/small.txt: larger than its archive says",
    "! claims.zip/link.txt: refused: a symbolic link",
    "! claims.zip/method.txt: packed by Deflate64, which is not read",
    "claims.zip/folder/fine.txt: text",
  ]);
});

test("files of a ZIP that share their bytes are read once", async () => {
  const zip = makeZip([
    { name: "a.txt", content: Buffer.from("words") },
    { name: "b.txt", content: Buffer.from("words") },
  ]);
  const second = zip.lastIndexOf("PK\x01\x02");
  zip.writeUInt32LE(0, second + 42);
  expect(await find("overlap.zip", zip)).toEqual([
    "overlap.zip/a.txt: text",
    "! overlap.zip/b.txt: refused: it overlaps another file of the archive",
  ]);
});

test("a broken file is closed, so that the next one can be opened", async () => {
  const broken = Buffer.concat([gzipSync("a\n"), Buffer.alloc(200_000, "x")]);
  const before = (await readdir("/proc/self/fd").catch(() => [])).length;
  for (let file = 0; file < 20; file++) await find(`broken-${file}.txt.gz`, broken);
  const after = (await readdir("/proc/self/fd").catch(() => [])).length;
  expect(after).toBeLessThan(before + 10);
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
  { name: "tabs.tsv", content: "\r\nid\ttext\r\n1\ta\rb\r\n", found: ["tabs.tsv:3: row"] },
  { name: "sep.csv", content: 'sep=;\nid;text\n1;"a, ""b"""\n', found: ["sep.csv:3: row"] },
  { name: "header.csv", content: "id,text\n", found: ["! header.csv: empty"] },
  { name: "none.json", content: "[]", found: ["! none.json: no article in it"] },
])("$name", async ({ name, content, found }) => expect(await find(name, content)).toEqual(found));
