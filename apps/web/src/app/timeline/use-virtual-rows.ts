import { useEffect, useRef, useState } from "react";
import { addressOf } from "@/components/address";
import { findFocus, type Focus } from "./focus";
import type { View } from "./pages";
import { type Place, readPlace } from "./place";
import type { VirtualRows } from "./virtual-rows";

/** Where a list that the server wrote goes on as a virtual one. */
export interface Start {
  place: Place;
  /** Whether the reader comes back to the place, and has to be brought there. */
  isReturn: boolean;
  focus?: Focus | undefined;
}

interface Virtual {
  Rows: typeof VirtualRows;
  start: Start;
}

/** The virtual rows, once there is need of them: a reader comes back into the list's depth, or begins to scroll. */
export function useVirtualRows(view: View) {
  const list = useRef<HTMLOListElement>(null);
  const [virtual, setVirtual] = useState<Virtual>();
  const address = addressOf(view);

  useEffect(() => {
    const watching = new AbortController();
    const begin = async (findStart: () => Start) => {
      watching.abort();
      const { VirtualRows: Rows } = await import("./virtual-rows");
      setVirtual({ Rows, start: { ...findStart(), focus: findFocus() } });
    };
    const kept = readPlace(address);
    const goOn = () => void begin(() => ({ place: measurePlace(address, list.current), isReturn: false }));
    if (kept.y > 0) void begin(() => ({ place: kept, isReturn: true }));
    else if (window.scrollY > 0 || !canScroll()) goOn();
    else window.addEventListener("scroll", goOn, { passive: true, signal: watching.signal });
    return () => watching.abort();
  }, [address]);
  return { list, virtual };
}

/** On a screen that is higher than the list nobody can begin to scroll. */
function canScroll() {
  return document.documentElement.scrollHeight > window.innerHeight;
}

/** The rows' true heights: with them the virtual list takes over without a jump. */
function measurePlace(address: string, list: HTMLOListElement | null): Place {
  const heights = [...(list?.children ?? [])].map((row) => row.getBoundingClientRect().height);
  return { address, y: window.scrollY, pages: [], heights };
}
