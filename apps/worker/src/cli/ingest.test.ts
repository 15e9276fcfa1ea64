import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestDatabase } from "@readout/db/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runReadout } from "./testing";

const FIRST =
  "Chinese President Xi Jinping told Iranian President Ebrahim Raisi in a phone call on Friday that China supports Iran.";
const SECOND = "Raisi said that Iran wants to expand its trade with China.";
const ALTERED = "Raisi said that Iran hopes for better roads to China.";
const FLAGS = ["--source", "Wire", "--url", "https://example.org/call", "--published", "2022-07-30"];

let folder = "";
let database: Awaited<ReturnType<typeof createTestDatabase>>;

const readout = (...args: string[]) => runReadout(args, { cwd: folder, env: { DATABASE_URL: database.url } });

const exported = async (...args: string[]) => {
  const { stdout } = await readout("export", "statements", ...args);
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => ({ ...JSON.parse(line), exported_at: undefined }));
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-ingest-"));
  database = await createTestDatabase();
  await writeFile(join(folder, "call.txt"), `${FIRST}\n\n${SECOND}\n`);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
  await database.drop();
});

test("an article comes in once, an edit makes a version, and it goes again", async () => {
  const ingested = await readout("ingest", "call.txt", ...FLAGS);
  expect(ingested.stderr).toContain("call.txt: new, 2 statements, call CN IR 2022-07-29\n");
  expect(ingested).toMatchObject({ stdout: "", code: 0 });
  const before = await exported();
  expect(before.map(({ words, speaker }) => ({ words, speaker }))).toEqual(
    expect.arrayContaining([
      { words: "China supports Iran", speaker: "Xi Jinping" },
      { words: "Iran wants to expand its trade with China", speaker: "Ebrahim Raisi" },
    ]),
  );

  const again = await readout("ingest", "call.txt", ...FLAGS);
  expect(again.stderr).toContain("call.txt: unchanged, 2 statements");
  expect(await exported()).toEqual(before);

  await writeFile(join(folder, "call.txt"), `${FIRST}\n\n${ALTERED}\n`);
  const altered = await readout("ingest", "call.txt", ...FLAGS);
  expect(altered.stderr).toContain("call.txt: changed, 2 statements");
  const after = await exported();
  const idOf = (rows: { speaker: string; id: string }[], name: string) =>
    rows.find(({ speaker }) => speaker === name)?.id;
  expect(after).toHaveLength(2);
  expect(idOf(after, "Xi Jinping")).toBe(idOf(before, "Xi Jinping"));
  expect(after.every(({ version }) => version === 2)).toBe(true);

  expect(await readout("articles", "remove", "https://example.org/call")).toMatchObject({ code: 0 });
  expect(await exported()).toEqual([]);
  expect(await readout("articles", "remove", "https://example.org/call")).toMatchObject({ code: 1 });
});

test("what cannot be read is named, and everything else comes in", async () => {
  const mixed = join(folder, "mixed");
  const line = (id: number) =>
    JSON.stringify({ id, text: `${FIRST} It was call number ${id}.`, published: "2022-07-30" });
  await mkdir(mixed);
  await writeFile(join(mixed, "a.jsonl"), [line(1), line(2), '{"id":3,', line(4), line(5)].join("\n"));
  await writeFile(join(mixed, "b.txt"), "");
  await writeFile(join(mixed, "c.json"), JSON.stringify({ id: 6, text: FIRST, published: "2022-02-30" }));
  await writeFile(join(mixed, "d.html"), Buffer.from("<html>\0\0\0\0"));
  const { stderr, code } = await readout("ingest", "mixed", "nowhere.txt");
  expect(stderr).toContain("mixed/a.jsonl:3: broken JSON: ");
  expect(stderr).toContain("mixed/b.txt: empty\n");
  expect(stderr).toContain('mixed/c.json: published: "2022-02-30" is no day of the calendar\n');
  expect(stderr).toContain("mixed/d.html: binary bytes");
  expect(stderr).toContain("nowhere.txt: no such file or folder\n");
  expect(stderr).toContain("4 new, 0 changed, 0 unchanged; 4 statements; 5 inputs failed");
  expect(code).toBe(1);
});

test.each([
  {
    name: "an impossible date",
    args: ["ingest", "call.txt", "--published", "2022-02-30"],
    stderr: "no day of the calendar",
  },
  {
    name: "a date to come",
    args: ["ingest", "call.txt", "--published", "2999-01-01"],
    stderr: "lies in the future",
  },
  {
    name: "no web address",
    args: ["ingest", "call.txt", "--url", "ftp://example.org"],
    stderr: "no http or https address",
  },
  { name: "no path", args: ["ingest"], stderr: "missing required argument 'path'" },
  {
    name: "a query that does not parse",
    args: ["export", "statements", "--q", "from:"],
    stderr: "does not parse",
  },
  {
    name: "a query that is too long",
    args: ["export", "statements", "--q", "talks ".repeat(10_000)],
    stderr: "at most 4096 characters",
  },
  {
    name: "an unknown format",
    args: ["export", "statements", "--format", "xml"],
    stderr: "csv, jsonl, plover, parquet",
  },
])("$name is wrong use", async ({ args, stderr }) => {
  const run = await readout(...args);
  expect(run).toMatchObject({ stdout: "", code: 2 });
  expect(run.stderr).toContain(stderr);
  expect(run.stderr.length).toBeLessThan(500);
});

test("CSV holds what JSON lines hold", async () => {
  const query = ["--q", "from:CN speaker:Xi"];
  const json = await exported(...query);
  const { stdout } = await readout("export", "statements", ...query, "--format", "csv");
  const [header, ...rows] = stdout.trimEnd().split("\r\n");
  expect(header?.split(",").slice(0, 3)).toEqual(["id", "speaker", "office"]);
  expect(rows.map((row) => row.split(",")[0])).toEqual(json.map(({ id }) => id));
  expect(json).toHaveLength(4);
});

test("what comes twice is counted, and stored once", async () => {
  const articles = [
    { id: "1", url: "https://twice.example/1" },
    { id: "1", url: "https://twice.example/1" },
    { id: "2", url: "https://twice.example/2" },
    { id: "3", url: "https://twice.example/3", outlet: "Another daily" },
    { id: "4", text: `${SECOND} Only here.` },
    { id: "5", text: `${SECOND} Only here.` },
  ].map((article) => ({
    text: `${FIRST} Twice.`,
    outlet: "Twice daily",
    published: "2022-07-30",
    ...article,
  }));
  const write = (name: string, lines: object[]) =>
    writeFile(join(folder, name), lines.map((line) => JSON.stringify(line)).join("\n"));
  await write("twice.jsonl", articles);
  const dry = await readout("ingest", "twice.jsonl", "--dry-run");
  const first = await readout("ingest", "twice.jsonl");
  for (const { stderr } of [dry, first]) {
    expect(stderr).toContain("3 new, 0 changed, 2 unchanged, 1 duplicate;");
    expect(stderr).toContain("; 3 of them came more than once in the input");
  }
  expect(first.stderr).toMatch(/twice\.jsonl:3: duplicate of [a-z2-7]{16}, not stored/);
  await write("again.jsonl", [...articles.slice(1), { ...articles[0], url: "https://twice.example/4" }]);
  const again = await readout("ingest", "again.jsonl");
  expect(again.stderr).toContain("0 new, 0 changed, 4 unchanged, 2 duplicates;");
  expect(again.stderr).not.toContain("more than once");
  expect(again.code).toBe(0);
});

test("one address for two articles is refused for the second", async () => {
  await writeFile(join(folder, "two.jsonl"), `{"text":"${FIRST}"}\n{"text":"${SECOND}"}\n`);
  const { stderr, code } = await readout("ingest", "two.jsonl", "--url", "https://example.org/two");
  expect(stderr).toContain("two.jsonl:2: not stored, because --url and --title speak of one article only");
  expect(code).toBe(1);
});

test("no database at DATABASE_URL", async () => {
  const env = { DATABASE_URL: "postgres://readout:secret@127.0.0.1:1/readout" };
  const { stderr, code } = await runReadout(["ingest", "call.txt"], { cwd: folder, env });
  expect(stderr).toContain("No database at 127.0.0.1:1/readout");
  expect(stderr).not.toContain("secret");
  expect(code).toBe(3);
});
