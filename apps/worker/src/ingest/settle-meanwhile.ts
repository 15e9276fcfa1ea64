import { type Db, settleEvents } from "@readout/db";

/** Articles that come in before their events are settled. */
const EVERY = 512;

/** Settles events while more articles come in: at the end alone, all cores but one would be idle meanwhile. */
export function settleMeanwhile(db: Db, signal: AbortSignal) {
  let arrived = 0;
  let running: Promise<unknown> | undefined;
  let failure: { error: unknown } | undefined;

  return {
    count(articles = 1): void {
      arrived += articles;
      if (arrived < EVERY || running) return;
      arrived = 0;
      running = settleEvents(db, { signal })
        .catch((error: unknown) => (failure = { error }))
        .finally(() => (running = undefined));
    },
    /** Settles what is left. Throws what an earlier one threw. */
    async finish(): Promise<void> {
      await running;
      if (failure) throw failure.error;
      await settleEvents(db, { signal });
    },
  };
}
