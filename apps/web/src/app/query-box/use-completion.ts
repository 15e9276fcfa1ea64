import { type RefObject, useEffect, useState } from "react";
import { listRecentSearches } from "@/components/saved-searches";
import type { QueryFault } from "@/server/query-tree";
import type { Option } from "../complete/list-options";

interface Completion {
  /** Where what an option puts in begins. */
  start: number;
  options: Option[];
  faults: QueryFault[];
}

interface Typing {
  text: string;
  isOpen: boolean;
  input: RefObject<HTMLInputElement | null>;
}

const NOTHING: Completion = { start: 0, options: [], faults: [] };
const PAUSE_MS = 120;

/** How what is being typed may go on, as the server says once the fingers rest; what was asked before while nothing is typed. */
export function useCompletion({ text, isOpen, input }: Typing) {
  const [answer, setAnswer] = useState(NOTHING);
  // Closing the list leaves the question open: whether what was typed can be read is still to be told.
  const [wasOpened, setWasOpened] = useState(isOpen);
  if (isOpen && !wasOpened) setWasOpened(true);
  const isEmpty = text.trim() === "";
  const { start, options, faults } = isEmpty ? { ...NOTHING, options: isOpen ? listRecent() : [] } : answer;

  useEffect(() => {
    if (!wasOpened || isEmpty) return undefined;
    const gone = new AbortController();
    const timer = setTimeout(async () => {
      const at = input.current?.selectionStart ?? text.length;
      const answer = await ask(text, at, gone.signal);
      if (!gone.signal.aborted && answer) setAnswer(answer);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [text, wasOpened, isEmpty, input]);

  /** The text with an option taken, and where the caret goes. */
  function accept({ insert }: Option) {
    const caret = input.current?.selectionStart ?? text.length;
    const before = text.slice(0, start) + insert;
    return { text: before + text.slice(caret), caret: before.length };
  }
  // What is still being typed is not yet wrong.
  const settled = faults.filter(({ end }) => !isOpen || end < text.length);
  return { options, faults: settled, accept };
}

function listRecent(): Option[] {
  return listRecentSearches().map((q) => ({ insert: q, label: q, hint: "Asked before" }));
}

/** Undefined where no answer comes, or where it is no longer waited for. */
async function ask(q: string, at: number, signal: AbortSignal): Promise<Completion | undefined> {
  const parameters = new URLSearchParams({ q, at: String(at) });
  try {
    const answer = await fetch(`/complete?${parameters}`, { signal });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}
