"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const PAUSE_MS = 3000;

/** Draws the page again as soon as the server says that it is well. */
export function Recover() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(async () => {
      const health = await fetch("/healthz", { cache: "no-store" }).catch(() => undefined);
      if (health?.ok) router.refresh();
    }, PAUSE_MS);
    return () => clearInterval(timer);
  }, [router]);
  return <p role="status">Waiting for the database …</p>;
}
