"use client";

import { useLinkStatus } from "next/link";

/** Says that the link around it is being followed; the style sheet dims the page meanwhile. */
export function Pending() {
  const { pending } = useLinkStatus();
  return pending ? (
    <span data-pending role="status" className="sr-only">
      Loading
    </span>
  ) : null;
}
