import { setTimeout as sleep } from "node:timers/promises";
import type { Connection } from "@readout/db";

const PAUSE = 1000;

/** Resolves when the database answers again, or when the signal aborts. Throws what `revive` throws. */
export async function waitForDatabase(
  connection: Connection,
  { signal, revive }: { signal: AbortSignal; revive?: () => Promise<void> },
): Promise<void> {
  while (!signal.aborted) {
    try {
      return await connection.check();
    } catch {
      await revive?.();
      await sleep(PAUSE, undefined, { signal }).catch(() => undefined);
    }
  }
}
