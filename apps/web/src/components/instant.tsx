"use client";

import { useState } from "react";

interface Props {
  /** ISO 8601 with its zone. */
  at: string;
  /** The same in UTC, as the server wrote it. */
  shown: string;
}

/** A moment in UTC, with the reader's own time on hover. */
export function Instant({ at, shown }: Props) {
  const [local, setLocal] = useState<string>();
  return (
    <time
      dateTime={at}
      title={local}
      onPointerEnter={() => setLocal(`${new Date(at).toLocaleString()} in your time zone`)}
    >
      {shown}
    </time>
  );
}
