import type { ReadSource } from "./load-sources";

/** Says so when most feeds fail: then the fault is rather ours, or the network's. */
export function Alarm({ sources }: { sources: ReadSource[] }) {
  const polled = sources
    .flatMap(({ feeds }) => feeds)
    .filter(({ state }) => state !== "off" && state !== "ended");
  const failing = polled.filter(({ state }) => state === "failing").length;
  if (failing * 2 <= polled.length) return null;
  return (
    <p role="alert" className="mb-6 max-w-4xl rounded-card border border-first px-4 py-2">
      {failing} of {polled.length} feeds fail: this machine may have no way to the internet.
    </p>
  );
}
