import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { type Bench, print } from "./bench";
import { makeArchive } from "./make-archive";
import { runReadout } from "./run-readout";
import { withServer } from "./with-server";

/** An archive into an empty database, and out of it again: the same lines. */
export async function measureBackup(bench: Bench): Promise<void> {
  const archive = await makeArchive(bench);
  const copy = join(bench.folder, "copy.jsonl.gz");
  await withServer(bench, "restored", async (url) => {
    const restored = await runReadout(url, ["db", "restore", archive]);
    print(`restore of ${bench.archive} articles`, describe(bench, restored), "300, flat");
    const written = await runReadout(url, ["db", "backup", copy]);
    print(`backup of ${bench.archive} articles`, describe(bench, written), "1500, flat");
  });
  const [before, after] = [await hashRows(archive), await hashRows(copy)];
  print("rows after backup, restore, backup", before === after ? "the same" : "others", "the same");
}

function describe({ archive }: Bench, { seconds, memory }: Awaited<ReturnType<typeof runReadout>>): string {
  const middle = memory[memory.length >> 1];
  return `${(archive / seconds).toFixed(0)} articles/s in ${middle} MB half-way and ${Math.max(...memory)} MB at most`;
}

/** Of all lines but the head, which tells when the file was made, in whatever order: an archive's copies stand together. */
async function hashRows(path: string): Promise<string> {
  const lines = createInterface({ input: createReadStream(path).pipe(createGunzip()), crlfDelay: Infinity });
  let [sum, isHead] = [0n, true];
  for await (const line of lines) {
    if (!isHead) sum += createHash("sha256").update(line).digest().readBigUInt64LE();
    isHead = false;
  }
  return sum.toString(16);
}
