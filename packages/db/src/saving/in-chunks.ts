/** Runs of at most 500 rows: PostgreSQL takes 65,535 parameters in one statement. */
export function inChunks<Row>(rows: readonly Row[]): Row[][] {
  const size = 500;
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}
