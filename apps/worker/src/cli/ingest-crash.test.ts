import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runReadout, startReadout } from "./testing";

const LINES = Array.from(
  { length: 400 },
  (_, index) =>
    `${JSON.stringify({
      id: index,
      text: `Chinese President Xi Jinping said on Friday that China wants ${index + 2} new roads to Iran.`,
      published: "2022-07-30",
    })}\n`,
);

let folder = "";
let env: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-crash-"));
  env = { READOUT_DATA: join(folder, "data"), DATABASE_URL: "" };
});

afterAll(() => rm(folder, { recursive: true }));

/** Feeds the articles to an ingest and interferes in the middle, when the first of them are in. */
async function ingestUntil(interfere: (child: ReturnType<typeof startReadout>) => void | Promise<void>) {
  const child = startReadout(["ingest", "-"], { cwd: folder, env });
  child.stdin.on("error", () => undefined);
  child.stdin.end(LINES.join(""));
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  const stderr = text(child.stderr);
  await new Promise<void>((resolve) =>
    child.stderr.on("data", (chunk: Buffer) => chunk.includes("standard input:10:") && resolve()),
  );
  await interfere(child);
  return { stderr: await stderr, code: await closed };
}

const postmasterPid = async () =>
  Number.parseInt(await readFile(join(folder, "data/postgres/data/postmaster.pid"), "utf8"), 10);

test(
  "a database that is killed in the middle loses nothing and doubles nothing",
  { timeout: 240_000 },
  async () => {
    const killed = await ingestUntil(async () => void process.kill(await postmasterPid(), "SIGKILL"));
    expect(killed.code).toBe(3);
    expect(killed.stderr).toMatch(/readout: No database at 127\.0\.0\.1:\d+\//);

    const interrupted = await ingestUntil((child) => void child.kill("SIGINT"));
    expect(interrupted.code).toBe(130);
    expect(interrupted.stderr).toContain("readout: interrupted");
    await expect(postmasterPid()).rejects.toThrow("ENOENT");

    const complete = await runReadout(["ingest", "-"], { cwd: folder, env, input: LINES.join("") });
    expect(complete.code).toBe(0);
    expect(complete.stderr).toContain("0 changed");
    const { stdout } = await runReadout(["export", "statements"], { cwd: folder, env });
    const words = stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line).words);
    expect(new Set(words).size).toBe(LINES.length);
    expect(words).toHaveLength(LINES.length);
  },
);
