import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runReadout, startReadout } from "./testing";

const ARTICLES = 50;

let folder = "";
let env: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-crash-"));
  env = { READOUT_DATA: join(folder, "data"), DATABASE_URL: "" };
  const lines = Array.from({ length: ARTICLES }, (_, index) =>
    JSON.stringify({
      id: index,
      text: `Chinese President Xi Jinping said on Friday that China wants ${index + 2} new roads to Iran.`,
      published: "2022-07-30",
    }),
  );
  await writeFile(join(folder, "articles.jsonl"), lines.join("\n"));
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs the ingest, and does something to it once a few articles are in. */
async function ingestUntil(interfere: (child: ReturnType<typeof startReadout>) => void | Promise<void>) {
  const child = startReadout(["ingest", "articles.jsonl"], { cwd: folder, env });
  let isDone = false;
  child.stderr.on("data", (chunk: Buffer) => {
    if (isDone || !chunk.includes("articles.jsonl:5:")) return;
    isDone = true;
    void interfere(child);
  });
  const [stderr, code] = await Promise.all([
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once("close", resolve)),
  ]);
  return { stderr, code };
}

const postmasterPid = async () =>
  Number.parseInt(await readFile(join(folder, "data/postgres/postmaster.pid"), "utf8"), 10);

test(
  "a database that is killed in the middle loses nothing and doubles nothing",
  { timeout: 60_000 },
  async () => {
    const killed = await ingestUntil(async () => void process.kill(await postmasterPid(), "SIGKILL"));
    expect(killed.code).toBe(3);
    expect(killed.stderr).toMatch(/readout: No database at 127\.0\.0\.1:\d+\//);

    const interrupted = await ingestUntil((child) => void child.kill("SIGINT"));
    expect(interrupted.code).toBe(130);
    expect(interrupted.stderr).toContain("readout: interrupted");
    await expect(postmasterPid()).rejects.toThrow("ENOENT");

    const complete = await runReadout(["ingest", "articles.jsonl"], { cwd: folder, env });
    expect(complete.code).toBe(0);
    expect(complete.stderr).toContain("0 changed");
    const { stdout } = await runReadout(["export", "statements"], { cwd: folder, env });
    const words = stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line).words);
    expect(new Set(words).size).toBe(ARTICLES);
    expect(words).toHaveLength(ARTICLES);
  },
);
