import { open } from "node:fs/promises";

const BLOCK = 1 << 18;

/** Where these bytes come first in a file, from a place on. */
export async function findInFile(path: string, mark: Buffer, from: number): Promise<number | undefined> {
  const file = await open(path);
  try {
    const block = Buffer.alloc(BLOCK);
    for (let at = from; ; at += BLOCK - mark.length + 1) {
      const { bytesRead } = await file.read(block, 0, BLOCK, at);
      const found = block.subarray(0, bytesRead).indexOf(mark);
      if (found >= 0) return at + found;
      if (bytesRead < BLOCK) return undefined;
    }
  } finally {
    await file.close();
  }
}
