"use client";

import { useCallback, useState } from "react";
import type { TimelinePage } from "./load-page";
import { toPage, type View } from "./pages";
import { RowView } from "./row-view";
import { useVirtualRows } from "./use-virtual-rows";

/**
 * A timeline's list. The server writes its first page out; once a reader scrolls it goes on, and keeps its place.
 * What that takes is fetched only then: the first page is read without it.
 */
export function TimelineList({ first, view }: { first: TimelinePage; view: View }) {
  const [page] = useState(() => toPage(first, { cursor: null, pages: [] }));
  const { list, virtual } = useVirtualRows(view);
  const { open, toggle } = useOpenCards();
  const className = view.pair ? "timeline timeline-paired" : "timeline";
  if (virtual) {
    const { Rows, start } = virtual;
    return <Rows {...{ first: page, view, open, className, start }} onToggle={toggle} />;
  }
  return (
    <>
      <ol ref={list} className={className}>
        {page.rows?.map((row) => (
          <li key={row.key} className="timeline-row">
            <RowView row={row} open={open} onToggle={toggle} />
          </li>
        ))}
      </ol>
      {page.older === null && <p className="py-6 text-center text-soft">That is all.</p>}
    </>
  );
}

/** Which cards stand open: kept here, since a card that is scrolled out of view is not drawn. */
function useOpenCards() {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((id: string, isOpen: boolean) => {
    setOpen((before) => {
      if (before.has(id) === isOpen) return before;
      return new Set(isOpen ? [...before, id] : [...before].filter((other) => other !== id));
    });
  }, []);
  return { open, toggle };
}
