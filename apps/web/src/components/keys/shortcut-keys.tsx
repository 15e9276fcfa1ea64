"use client";

import dynamic from "next/dynamic";
import { useCallback, useRef, useState } from "react";
import { ShortcutList } from "./shortcut-list";
import { useKeys } from "./use-keys";

const Palette = dynamic(() => import("./palette").then(({ Palette }) => Palette), { ssr: false });

/** The keyboard's hand on every page, with the list of what it does; the palette loads when it is first called. */
export function ShortcutKeys() {
  const list = useRef<HTMLDialogElement>(null);
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const openList = useCallback(() => list.current?.showModal(), []);
  const openPalette = useCallback(() => setPaletteOpen(true), []);
  const closePalette = useCallback(() => setPaletteOpen(false), []);
  useKeys({ openList, openPalette });

  return (
    <>
      <button type="button" onClick={openList} className="key cursor-pointer" aria-label="Keyboard shortcuts">
        ?
      </button>
      <ShortcutList ref={list} />
      {isPaletteOpen && <Palette onClose={closePalette} />}
    </>
  );
}
