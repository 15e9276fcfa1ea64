"use client";

import { useCallback, useState, useSyncExternalStore } from "react";
import type { TimelinePage } from "./load-page";
import { toPage, type View } from "./pages";
import { RowView } from "./row-view";
import { VirtualRows } from "./virtual-rows";

/** A timeline's list. The server writes its first page out; in the browser it goes on as one scrolls, and keeps its place. */
export function TimelineList({ first, view }: { first: TimelinePage; view: View }) {
  const isInBrowser = useSyncExternalStore(watchNothing, yes, no);
  const [page] = useState(() => toPage(first, { cursor: null, before: undefined, view }));
  const { open, toggle } = useOpenCards();
  const className = view.pair ? "timeline timeline-paired" : "timeline";
  if (isInBrowser) return <VirtualRows {...{ first: page, view, open, className }} onToggle={toggle} />;
  return (
    <ol className={className}>
      {page.rows?.map((row) => (
        <li key={row.key} className="timeline-row">
          <RowView row={row} open={open} onToggle={toggle} />
        </li>
      ))}
    </ol>
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

const watchNothing = () => () => undefined;
const yes = () => true;
const no = () => false;
