"use client";

import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";
import { findFollowed } from "./find-followed";

/**
 * Goes where a `NavLink` leads without loading the page anew: one listener for all links of a page. Nothing is fetched
 * before a link is followed, since each view costs the database a question; the style sheet dims the page meanwhile.
 */
export function FollowLinks() {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();

  useEffect(() => {
    function follow(event: MouseEvent) {
      const href = findFollowed(event);
      if (href === undefined) return;
      event.preventDefault();
      startTransition(() => router.push(href));
    }
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);

  return isPending ? (
    <span data-pending role="status" className="sr-only">
      Loading
    </span>
  ) : null;
}
