"use client";

import { lazy, Suspense, useCallback, useState } from "react";
import { useKeys } from "./use-keys";

const Palette = lazy(() => import("./palette").then(({ Palette }) => ({ default: Palette })));
const ShortcutList = lazy(() =>
  import("./shortcut-list").then(({ ShortcutList }) => ({ default: ShortcutList })),
);

/** The keyboard's hand on every page. What it opens, the palette and the list of keys, loads when first called. */
export function ShortcutKeys() {
  const [opened, setOpened] = useState<"list" | "palette">();
  const openList = useCallback(() => setOpened("list"), []);
  const openPalette = useCallback(() => setOpened("palette"), []);
  const close = useCallback(() => setOpened(undefined), []);
  useKeys({ openList, openPalette });

  return (
    <>
      <button type="button" onClick={openList} className="key cursor-pointer" aria-label="Keyboard shortcuts">
        ?
      </button>
      <Suspense>
        {opened === "list" && <ShortcutList onClose={close} />}
        {opened === "palette" && <Palette onClose={close} />}
      </Suspense>
    </>
  );
}
