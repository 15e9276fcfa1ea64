import { note } from "./output";

export interface Progress {
  /** A line above the bar. */
  log(text: string): void;
  /** How much is done, in the unit of `total`. */
  update(done: number): void;
  stop(): void;
}

/** A bar on a terminal; elsewhere the lines alone. */
export async function startProgress(label: string, total: number): Promise<Progress> {
  if (!process.stderr.isTTY) return { log: note, update: () => undefined, stop: () => undefined };
  const { MultiBar } = await import("cli-progress");
  const bars = new MultiBar({
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
    format: `${label} {bar} {percentage}% · {duration_formatted} gone, {eta_formatted} to go`,
  });
  const bar = bars.create(total, 0);
  return {
    log: (text) => bars.log(`${text}\n`),
    update: (done) => bar.update(Math.min(done, total)),
    stop: () => bars.stop(),
  };
}
