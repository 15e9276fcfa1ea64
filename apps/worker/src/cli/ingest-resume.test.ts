import { appendFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { createTestDatabase } from "@readout/db/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeZip } from "../ingest/testing";
import { runReadout, startReadout } from "./testing";

const ARTICLES = 800;
const TIMEOUT = 240_000;

let folder = "";
let database: Awaited<ReturnType<typeof createTestDatabase>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-resume-"));
  database = await createTestDatabase("ingest_resume");
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await database.drop();
});

const settings = () => ({ cwd: folder, env: { DATABASE_URL: database.url } });

/** Articles that no other kind of input has. */
const makeLines = (kind: string) =>
  Array.from({ length: ARTICLES }, (_, index) =>
    JSON.stringify({
      id: `${kind}-${index}`,
      text: `Chinese President Xi Jinping said on Friday that China wants ${index + 2} ${kind} roads to Iran.`,
      published: "2022-07-30",
    }),
  );

/** Ends an ingest by a signal when its first articles are in: with the second one the place of the first is noted. */
async function cutOff(path: string, signal: NodeJS.Signals): Promise<string> {
  const child = startReadout(["ingest", path], settings());
  const closed = new Promise((resolve) => child.once("close", resolve));
  const stderr = text(child.stderr);
  let seen = "";
  await new Promise<void>((resolve) =>
    child.stderr.on(
      "data",
      (chunk: Buffer) => (seen += chunk.toString()).split(": new, ").length > 2 && resolve(),
    ),
  );
  child.kill(signal);
  await closed;
  return stderr;
}

async function countStatements(kind: string): Promise<number> {
  const { stdout } = await runReadout(["export", "statements"], settings());
  return stdout.split("\n").filter((line) => line.includes(` ${kind} roads to Iran`)).length;
}

const KINDS: Record<string, (path: string, lines: string[]) => Promise<void>> = {
  "packed.jsonl.gz": (path, lines) => writeFile(path, gzipSync(lines.join("\n"))),
  "archive.zip": (path, lines) =>
    writeFile(
      path,
      makeZip(lines.map((line, index) => ({ name: `${index}.json`, content: Buffer.from(line) }))),
    ),
  async files(path, lines) {
    await mkdir(path);
    await Promise.all(lines.map((line, index) => writeFile(join(path, `${index}.json`), line)));
  },
};

test.each([
  { name: "packed.jsonl.gz", signal: "SIGKILL" },
  { name: "archive.zip", signal: "SIGTERM" },
  { name: "files", signal: "SIGINT" },
] as const)("$name, cut off by $signal, goes on where it was", { timeout: TIMEOUT }, async (cut) => {
  const kind = cut.name.replace(/\..*/, "");
  const path = join(folder, cut.name);
  await KINDS[cut.name]?.(path, makeLines(kind));
  await cutOff(path, cut.signal);
  const { stderr, code } = await runReadout(["ingest", path], settings());
  expect(stderr).toMatch(/^goes on after \d+ files? and \d+ articles? of an earlier run/m);
  expect(stderr).toMatch(new RegExp(`^${ARTICLES} articles in .*, 0 changed`, "m"));
  expect(stderr).toMatch(/\d+ articles? of them by the run before/);
  expect(code).toBe(0);
  expect(await countStatements(kind)).toBe(ARTICLES);
});

test("a file that was changed is read from its start", { timeout: TIMEOUT }, async () => {
  const path = join(folder, "changed.jsonl");
  await writeFile(path, makeLines("changed").join("\n"));
  await cutOff(path, "SIGKILL");
  await appendFile(path, "\n");
  const { stderr } = await runReadout(["ingest", path], settings());
  expect(stderr).not.toContain("goes on after");
  expect(stderr).toMatch(new RegExp(`^${ARTICLES} articles in .*, 0 changed`, "m"));
});
