import { describeEndIn } from "../running/describe-pace";
import { note, toPrintable } from "./output";

export interface Progress {
  /** A line above the bar. */
  log(text: string): void;
  /** How much is done, in the unit of `total`; in words, where they tell more. */
  update(done: number, words?: string): void;
  stop(): void;
}

/** Milliseconds between lines that tell how far it is, where there is no terminal. */
const TOLD_EVERY = 10_000;

/** A bar on a terminal; elsewhere lines. */
export async function startProgress(label: string, total: number): Promise<Progress> {
  if (!process.stderr.isTTY) return startLines(label, total);
  const { MultiBar } = await import("cli-progress");
  const bars = new MultiBar({
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
    barsize: 20,
    // Lines above it are written over it.
    forceRedraw: true,
    format: total > 0 ? `${label} {bar} {percentage}%{words}` : `${label}{words}`,
  });
  const bar = bars.create(total, 0, { words: "" });
  const began = performance.now();
  const tellEnd = (done: number) => describeEndIn(((performance.now() - began) / 1000) * (total / done - 1));
  return {
    log: (text) => bars.log(`${toPrintable(text)}\n`),
    update(done, words = done > 0 && done < total ? tellEnd(done) : "") {
      bar.update(Math.min(done, total), { words: words && ` · ${words}` });
    },
    stop: () => bars.stop(),
  };
}

function startLines(label: string, total: number): Progress {
  let toldAt = performance.now();
  return {
    log: note,
    update(done, words) {
      if (words === undefined || performance.now() - toldAt < TOLD_EVERY) return;
      toldAt = performance.now();
      const percent = total > 0 ? `${Math.floor((100 * Math.min(done, total)) / total)}%, ` : "";
      note(`${label}: ${percent}${words}`);
    },
    stop: () => undefined,
  };
}
