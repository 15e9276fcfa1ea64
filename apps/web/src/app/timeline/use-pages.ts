import { useCallback, useEffect, useRef, useState } from "react";
import { addressOf } from "@/components/address";
import type { TimelinePage } from "./load-page";
import { countRows, findWanted, forgetFar, locate, type Page, toPage, type View } from "./pages";
import type { Place } from "./place";

interface Situation {
  pages: Page[];
  wanted: number | undefined;
  hasFailed: boolean;
}

type State = "loading" | "failed" | "done" | "resting";

/** Rows from the end at which the next page is asked for. */
const NEAR = 25;

/** The pages of a list: asked for as they come into view, forgotten when they are far. */
export function usePages(first: Page, view: View, place: Place) {
  const [pages, setPages] = useState(() => restore(first, place));
  const [inView, setInView] = useState<readonly [number, number]>([0, 0]);
  const [hasFailed, setFailed] = useState(false);
  const asking = useRef<number>(undefined);

  const numberAt = (index: number) => locate(pages, index)?.number ?? pages.length - 1;
  const [from, to] = [numberAt(inView[0]), numberAt(inView[1])];
  const isNearEnd = inView[1] > countRows(pages) - NEAR;
  const wanted = findWanted(pages, { first: from, last: to, isNearEnd });

  useEffect(() => {
    if (wanted === undefined || hasFailed || asking.current !== undefined) return;
    asking.current = wanted;
    const before = pages[wanted - 1];
    const cursor = pages[wanted]?.cursor ?? before?.older ?? null;
    void ask(view, cursor).then((answer) => {
      asking.current = undefined;
      if (!answer) return setFailed(true);
      const page = toPage(answer, { cursor, pages: pages.slice(0, wanted) });
      return setPages((pages) => forgetFar(put(pages, wanted, page), [from, to]));
    });
  }, [wanted, hasFailed, pages, view, from, to]);

  const show = useCallback((start: number, end: number) => {
    setInView((before) => (before[0] === start && before[1] === end ? before : [start, end]));
  }, []);
  const retry = useCallback(() => setFailed(false), []);
  return { pages, show, retry, state: describe({ wanted, hasFailed, pages }) };
}

function describe({ wanted, hasFailed, pages }: Situation): State {
  if (hasFailed) return "failed";
  if (wanted !== undefined) return "loading";
  return pages.at(-1)?.older ? "resting" : "done";
}

function restore(first: Page, { pages }: Place): Page[] {
  const rest = pages.slice(1).map((page) => ({ ...page, rows: undefined }));
  return rest.length > 0 ? [first, ...rest] : [first];
}

function put(pages: Page[], number: number, page: Page) {
  return number < pages.length ? pages.with(number, page) : [...pages, page];
}

async function ask({ q, sort }: View, cursor: string | null): Promise<TimelinePage | undefined> {
  const address = addressOf({ q, sort, cursor: cursor ?? undefined });
  const answer = await fetch(`/timeline/cards${address.slice(1)}`).catch(() => undefined);
  return answer?.ok ? answer.json() : undefined;
}
