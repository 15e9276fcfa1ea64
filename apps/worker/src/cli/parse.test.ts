import { open, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runReadout, startReadout } from "./testing";

const TEXT =
  "Chinese President Xi Jinping told Iranian President Ebrahim Raisi in a phone call on Friday that China supports Iran.\n";

let folder = "";
const inFolder = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-parse-"));
  await writeFile(inFolder("call.txt"), TEXT);
  await writeFile(inFolder("empty.txt"), "");
  await writeFile(inFolder("blank.txt"), " \n\n");
  await writeFile(inFolder("picture.txt"), Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"));
  await writeFile(inFolder("latin1.txt"), Buffer.from("Außenministerin Baerbock sagte", "latin1"));
  await writeFile(inFolder("list.json"), JSON.stringify([{ id: "a", text: TEXT }, { id: "b" }]));
  const large = await open(inFolder("large.txt"), "w");
  await large.truncate(200_000_000);
  await large.close();
});

afterAll(() => rm(folder, { recursive: true }));

test("prints what it finds in one article, in the shape that scorers read", async () => {
  const { stdout, stderr, code } = await runReadout(["parse", "-"], {
    input: JSON.stringify({ id: 7, text: TEXT, published: "2022-07-30", outlet: "Wire" }),
  });
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  const article = JSON.parse(stdout);
  const [statement] = article.statements;
  const wordsOf = (spans: [number, number][]) => spans.map(([start, end]) => TEXT.slice(start, end));
  expect(article).toMatchObject({
    id: "7",
    dyads: [["CN", "IR"]],
    events: [{ type: "call", date: "2022-07-29", participants: [{ country: "CN" }, { country: "IR" }] }],
    statements: [
      {
        speaker: { name: "Xi Jinping", office: "President", country: "CN" },
        kind: "indirect",
        to: ["IR"],
        counterparts: ["IR"],
        said_on: "2022-07-29",
        event: article.events[0].id,
        topics: expect.any(Array),
        confidence: expect.any(Number),
      },
    ],
  });
  expect(wordsOf(statement.source_spans)).toEqual(["Chinese President Xi Jinping"]);
  expect(wordsOf(statement.cue_spans)).toEqual(["told"]);
  expect(wordsOf(statement.content_spans)).toEqual(["China supports Iran"]);
});

test.each([
  { name: "one .txt, named by its file", args: ["call.txt"], ids: ["call"], code: 0, stderr: "" },
  { name: "every attribution", args: ["--all", "call.txt"], ids: ["call"], code: 0, stderr: "" },
  {
    name: "an array with a broken article",
    args: ["list.json"],
    ids: ["a"],
    code: 1,
    stderr: "list.json[1]: text: ",
  },
  { name: "an empty file", args: ["empty.txt"], ids: [], code: 1, stderr: "empty.txt: empty" },
  { name: "a file of white space", args: ["blank.txt"], ids: [], code: 1, stderr: "blank.txt: empty" },
  { name: "binary bytes", args: ["picture.txt"], ids: [], code: 1, stderr: "picture.txt: binary bytes" },
  {
    name: "wrong encoding",
    args: ["latin1.txt"],
    ids: [],
    code: 1,
    stderr: "latin1.txt: wrong encoding: not UTF-8",
  },
  { name: "200 MB", args: ["large.txt"], ids: [], code: 1, stderr: "large.txt: larger than 20 MB" },
  { name: "a missing path", args: ["gone.txt"], ids: [], code: 1, stderr: "gone.txt: no such file" },
  {
    name: "an unknown option",
    args: ["--everything"],
    ids: [],
    code: 2,
    stderr: "unknown option '--everything'",
  },
])("$name", async ({ args, ids, code, stderr }) => {
  const run = await runReadout(["parse", ...args], { cwd: folder });
  const lines = run.stdout.split("\n").filter(Boolean);
  expect({ ids: lines.map((line) => JSON.parse(line).id), code: run.code }).toEqual({ ids, code });
  expect(run.stderr).toContain(stderr);
});

test("broken JSON in line 3 of 5 is named, the other four are read", async () => {
  const line = (id: number) => JSON.stringify({ id, text: TEXT });
  const input = [line(1), line(2), '{"id": 3, "text": ', line(4), line(5)].join("\n");
  const { stdout, stderr, code } = await runReadout(["parse"], { input });
  expect(stdout.match(/"id":"\d"/g)).toEqual(['"id":"1"', '"id":"2"', '"id":"4"', '"id":"5"']);
  expect(stderr).toMatch(/^standard input:3: broken JSON: .+\n$/);
  expect(code).toBe(1);
});

test("ends quietly when nobody reads on", async () => {
  const child = startReadout(["parse"]);
  child.stdin.on("error", () => undefined);
  const feed = setInterval(() => child.stdin.write(`${JSON.stringify({ text: TEXT })}\n`), 5);
  child.stdout.once("data", () => child.stdout.destroy());
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise((resolve) => child.once("close", resolve));
  clearInterval(feed);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test("Ctrl-C ends a command that waits for input", async () => {
  const child = startReadout(["parse"]);
  child.stdin.write(`${JSON.stringify({ text: TEXT })}\n`);
  child.stdout.once("data", () => child.kill("SIGINT"));
  expect(await new Promise((resolve) => child.once("close", resolve))).toBe(130);
});
