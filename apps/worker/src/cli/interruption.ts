/** Why a command stops before its end. The work in hand is finished first, then what was started is stopped. */
export class Interruption extends Error {
  override readonly name = "Interruption";
  constructor(
    message: string,
    readonly exitCode: number,
  ) {
    super(message);
  }
}

const controller = new AbortController();

/** Aborts on Ctrl-C, on SIGTERM and when nobody reads our output any more. */
export const interruption = controller.signal;

/** Listens once for the life of the process. A second Ctrl-C ends it at once. */
export function listenForInterruption(): void {
  process.on("SIGINT", () => stop(new Interruption("interrupted", 130)));
  process.on("SIGTERM", () => stop(new Interruption("terminated", 143)));
  // `readout parse … | head`: the reader has what it wanted.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    controller.abort(new Interruption("", 0));
  });
  process.stderr.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

function stop(reason: Interruption): void {
  if (interruption.aborted) process.exit(reason.exitCode);
  controller.abort(reason);
}
