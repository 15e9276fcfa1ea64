"use client";

import { useState } from "react";

const SAID = { ready: "Copy the link", copied: "Copied", failed: "Copy it from the address bar" };

/** Puts this page's address on the clipboard, and says whether that went well. */
export function CopyLink() {
  const [state, setState] = useState<keyof typeof SAID>("ready");

  async function copy() {
    const { origin, pathname } = window.location;
    const copied = await navigator.clipboard?.writeText(origin + pathname).then(
      () => true,
      () => false,
    );
    setState(copied ? "copied" : "failed");
  }

  return (
    <button type="button" onClick={copy} className="button" aria-live="polite">
      {SAID[state]}
    </button>
  );
}
