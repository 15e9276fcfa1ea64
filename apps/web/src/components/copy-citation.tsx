"use client";

import { useState } from "react";
import { cite } from "./cite";
import type { Card } from "./describe-card";

const SAID = { ready: "Copy with citation", copied: "Copied", failed: "The browser refused" };

/** Puts the words with their source on the clipboard, and says whether that went well. */
export function CopyCitation({ card }: { card: Card }) {
  const [state, setState] = useState<keyof typeof SAID>("ready");

  async function copy() {
    const text = cite(card, window.location.origin);
    const copied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setState(copied ? "copied" : "failed");
  }

  return (
    <button type="button" data-copy onClick={copy} className="quiet-link cursor-pointer" aria-live="polite">
      {SAID[state]}
    </button>
  );
}
