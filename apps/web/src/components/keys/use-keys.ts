import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { PAGES } from "../header/pages";
import { copyCard, followCard, goToCard, toggleCard } from "./cards";
import { areKeysOn } from "./key-preference";

interface Actions {
  openList: () => void;
  openPalette: () => void;
}

/** How long `g` waits for the letter after it. */
const PREFIX_MS = 1500;

/** Lets the keyboard act on the page, except where one is writing. */
export function useKeys({ openList, openPalette }: Actions) {
  const router = useRouter();
  const prefixedAt = useRef(0);

  useEffect(() => {
    const single: Record<string, () => void> = {
      j: () => goToCard(1),
      k: () => goToCard(-1),
      o: toggleCard,
      c: copyCard,
      Enter: followCard,
      "/": () => document.querySelector<HTMLElement>("[data-search]")?.focus(),
      "?": openList,
      g: () => (prefixedAt.current = Date.now()),
    };

    function onKeyDown(event: KeyboardEvent) {
      if (event.key === "k" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        return openPalette();
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || !areKeysOn()) return;
      const page = Date.now() - prefixedAt.current < PREFIX_MS && PAGES.find(({ key }) => key === event.key);
      prefixedAt.current = 0;
      if (page) return router.push(page.href);
      const act = single[event.key];
      if (act === undefined) return;
      if (event.key !== "Enter") event.preventDefault();
      act();
    }

    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [router, openList, openPalette]);
}

function isWriting(target: EventTarget | null) {
  return (
    target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable], dialog")
  );
}
