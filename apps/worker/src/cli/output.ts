import { once } from "node:events";
import { interruption } from "./interruption";

/** Machine-readable output. Waits while the reader is slow, so that memory stays flat. */
export async function writeOut(text: string): Promise<void> {
  interruption.throwIfAborted();
  if (!process.stdout.write(text)) await once(process.stdout, "drain", { signal: interruption });
}

/** Anything meant for people: summaries, progress, errors. */
export function note(text: string): void {
  process.stderr.write(`${toPrintable(text)}\n`);
}

/** Names of files and words of articles come from outside: nothing in them may steer a terminal. */
export const toPrintable = (text: string) => text.replace(/[^\P{Cc}\n\t]/gu, "\uFFFD");
