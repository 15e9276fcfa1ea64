"use client";

import { useSyncExternalStore } from "react";
import { formatInstant } from "./days";
import { readZone, watchZone } from "./header/zone";

/** A moment in UTC or in the reader's own time, whichever is chosen; the other stands in its title. */
export function Instant({ at }: { at: Date }) {
  const zone = useSyncExternalStore(watchZone, readZone, () => "utc");
  const utc = formatInstant(at);
  if (zone === "utc") return <time dateTime={at.toISOString()}>{utc}</time>;
  const local = at.toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
  return (
    <time dateTime={at.toISOString()} title={utc}>
      {local}
    </time>
  );
}
