"use client";

import { useWindowVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { restoreFocus } from "./focus";
import { countRows, locate, type Page, type View } from "./pages";
import { keepPlace, type Place } from "./place";
import { RowView } from "./row-view";
import { usePages } from "./use-pages";
import type { Start } from "./use-virtual-rows";

interface Props {
  first: Page;
  view: View;
  open: ReadonlySet<string>;
  onToggle: (id: string, isOpen: boolean) => void;
  className: string;
  start: Start;
}

const TYPICAL_HEIGHT = 150;
const OVERSCAN = 6;
const STILL_MS = 120;

/** The rows in view, in the flow of the page between two empty stretches as high as all others. */
export function VirtualRows({ first, view, open, onToggle, className, start }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const { place, isReturn, focus } = start;
  const [margin, setMargin] = useState(0);
  const { pages, show, state, retry } = usePages(first, view, place);
  const count = countRows(pages);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: (index) => place.heights[index] ?? TYPICAL_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: margin,
    initialOffset: place.y,
    // Known before the first drawing: without it that one would be empty.
    initialRect: { width: window.innerWidth, height: window.innerHeight },
  });
  const items = virtualizer.getVirtualItems();

  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), []);
  useLayoutEffect(() => {
    if (isReturn) window.scrollTo(0, place.y);
  }, [place, isReturn]);
  useLayoutEffect(() => focus && restoreFocus(focus), [focus]);
  useEffect(() => show(items[0]?.index ?? 0, items.at(-1)?.index ?? 0), [show, items]);
  useKeptPlace(() => ({
    address: place.address,
    y: window.scrollY,
    pages: pages.map(({ rows: _rows, ...page }) => page),
    heights: virtualizer.measurementsCache.map(({ size }) => size),
  }));

  const [above, below] = measureRest(items, { margin, total: virtualizer.getTotalSize() });
  return (
    <>
      <ol ref={list} className={className} style={{ paddingTop: above, paddingBottom: below }}>
        {items.map((item) => {
          const row = locate(pages, item.index)?.row;
          return row ? (
            <li
              key={item.key}
              data-index={item.index}
              ref={virtualizer.measureElement}
              className="timeline-row"
            >
              <RowView row={row} open={open} onToggle={onToggle} />
            </li>
          ) : (
            <li key={item.key} aria-hidden className="timeline-row" style={{ height: item.size }}>
              <div className="timeline-gap" />
            </li>
          );
        })}
      </ol>
      <p role="status" className="py-6 text-center text-soft">
        {state === "loading" && "Loading more …"}
        {state === "done" && count > 0 && "That is all."}
        {state === "failed" && (
          <button type="button" className="button" onClick={retry}>
            More could not be loaded. Try again
          </button>
        )}
      </p>
    </>
  );
}

function measureRest(items: VirtualItem[], { margin, total }: { margin: number; total: number }) {
  const [top, bottom] = [items[0]?.start ?? margin, items.at(-1)?.end ?? margin];
  return [Math.max(top - margin, 0), Math.max(total - (bottom - margin), 0)] as const;
}

/** Notes the place whenever scrolling rests, and before the page is left. */
function useKeptPlace(measure: () => Place) {
  const latest = useRef(measure);
  useEffect(() => {
    latest.current = measure;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const keep = () => keepPlace(latest.current());
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, STILL_MS);
    };
    window.addEventListener("scroll", onScroll, { passive: true });
    document.addEventListener("click", keep, { capture: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener("scroll", onScroll);
      document.removeEventListener("click", keep, { capture: true });
    };
  }, []);
}
