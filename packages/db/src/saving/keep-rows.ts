import { inChunks } from "./in-chunks";

interface Table<Row> {
  /** The ids of those that exist, kept from deletion until the transaction ends. */
  lock(ids: string[]): Promise<{ id: string }[]>;
  insert(rows: Row[]): Promise<unknown>;
}

/** Rows that many articles share are there afterwards, and no other transaction can remove them before this one ends. */
export async function keepRows<Row extends { id: string }>(
  rows: Row[],
  { lock, insert }: Table<Row>,
): Promise<void> {
  // Every transaction takes them in the same order: none waits for one that waits for it.
  const ordered = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const chunk of inChunks(ordered)) {
    let missing = chunk;
    while (missing.length > 0) {
      const kept = new Set((await lock(missing.map(({ id }) => id))).map(({ id }) => id));
      missing = missing.filter(({ id }) => !kept.has(id));
      if (missing.length > 0) await insert(missing);
    }
  }
}
