"use client";

import { useEffect } from "react";

/** The key `/` goes to the field with this id, unless one is being written in. */
export function FocusKey({ target }: { target: string }) {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { target: at } = event;
      const isWriting = at instanceof HTMLElement && at.matches("input, textarea, select, [contenteditable]");
      if (event.key !== "/" || isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      document.querySelector<HTMLInputElement>(`#${target}`)?.focus();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [target]);
  return null;
}
