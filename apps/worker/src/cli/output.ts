import { once } from "node:events";
import { interruption } from "./interruption";

/** Machine-readable output. Waits while the reader is slow, so that memory stays flat. */
export async function writeOut(text: string): Promise<void> {
  interruption.throwIfAborted();
  if (!process.stdout.write(text)) await once(process.stdout, "drain", { signal: interruption });
}

/** Anything meant for people: summaries, progress, errors. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}
