import { inChunks } from "./in-chunks";

/** What is locked besides the rows themselves. */
export interface Held {
  /** Ids that the article points at, before or after. */
  ids: string[];
  /** Whether some may lose their last pointer in this transaction: then nobody else may point at them meanwhile. */
  alone: boolean;
}

interface Table<Row> {
  held: Held;
  /** The ids of those that exist, kept from others until the transaction ends: from change and use if `alone`. */
  lock(ids: string[], alone: boolean): Promise<{ id: string }[]>;
  insert(rows: Row[]): Promise<unknown>;
}

/**
 * Rows that many articles share are there afterwards, and nobody removes them before this transaction ends. All of a
 * table's locks are taken here, in the order of ids: no transaction waits for one that waits for it.
 */
export async function keepRows<Row extends { id: string }>(
  rows: Row[],
  { held, lock, insert }: Table<Row>,
): Promise<void> {
  // Of two rows with one id the first stays, as if they came one after the other.
  const wanted = new Map(rows.toReversed().map((row) => [row.id, row]));
  for (const ids of inChunks([...new Set([...wanted.keys(), ...held.ids])].toSorted())) {
    let missing = ids;
    while (missing.length > 0) {
      const kept = new Set((await lock(missing, held.alone)).map(({ id }) => id));
      missing = missing.filter((id) => wanted.has(id) && !kept.has(id));
      if (missing.length > 0) await insert(missing.flatMap((id) => wanted.get(id) ?? []));
    }
  }
}
