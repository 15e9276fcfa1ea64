/** Keys with the numbers of their rows, by turns, in open addresses; a key of 0 is an empty place. */
export type TableRows = Int32Array;

/** A table for keys in the order of their rows. Its length is a power of two. */
export function layOut(keys: Int32Array): TableRows {
  const places = 2 ** Math.ceil(Math.log2(keys.length * 1.6 + 2));
  const rows = new Int32Array(places * 2);
  for (let row = 0; row < keys.length; row++) {
    const at = placeOf(rows, keys[row]!);
    rows[at] = keys[row]!;
    rows[at + 1] = row;
  }
  return rows;
}

/** Where a key stands, or the empty place where it would. */
export function placeOf(rows: TableRows, key: number): number {
  const mask = rows.length - 1;
  let at = (Math.imul(key, 0x9e3779b1) >>> 7) << 1;
  for (;;) {
    at &= mask;
    const found = rows[at]!;
    if (found === key || found === 0) return at;
    at += 2;
  }
}
