import type { QueryNode } from "@readout/db";
import { readTree } from "./read-tree";
import { type QueryFault, Scanner, UnreadableQuery } from "./scanner";

export const MAX_LENGTH = 4096;
/** Half of a surrogate pair, or a control character: no text holds these. */
const UNREADABLE = /(?!\s)[\p{Cs}\p{Cc}]/u;

type Parsed = { ok: true; tree: QueryNode | null } | { ok: false; errors: QueryFault[] };

/** The tree of a query; null when it asks for nothing, and so for everything. Never throws. */
export function parseQuery(text: string): Parsed {
  const refusal = findRefusal(text);
  if (refusal) return { ok: false, errors: [refusal] };
  const scanner = new Scanner(text);
  try {
    const tree = readTree(scanner);
    return scanner.faults.length > 0 ? { ok: false, errors: scanner.faults } : { ok: true, tree };
  } catch (error) {
    if (!(error instanceof UnreadableQuery)) throw error;
    return { ok: false, errors: [...scanner.faults, error.fault] };
  }
}

function findRefusal(text: string): QueryFault | undefined {
  if (text.length > MAX_LENGTH)
    return {
      message: `A query holds at most ${MAX_LENGTH} characters.`,
      start: MAX_LENGTH,
      end: text.length,
    };
  const start = text.search(UNREADABLE);
  if (start >= 0) return { message: "This character cannot be searched for.", start, end: start + 1 };
  return undefined;
}
