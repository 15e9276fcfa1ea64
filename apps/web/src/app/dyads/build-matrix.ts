import type { ListedDyad } from "./load-matrix";

export interface Row {
  from: string;
  /** All that this country says, to or about whomever. */
  total: number;
  cells: (ListedDyad | undefined)[];
}

/** The busiest countries against each other: rows say, columns are spoken of. */
export function buildMatrix(
  dyads: readonly ListedDyad[],
  most: number,
): { countries: string[]; rows: Row[] } {
  const weights = new Map<string, number>();
  for (const { from, to, statements } of dyads) {
    for (const country of [from, to]) weights.set(country, (weights.get(country) ?? 0) + statements);
  }
  const countries = [...weights]
    .toSorted(([a, weight], [b, other]) => other - weight || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([country]) => country);
  const known = new Map(dyads.map((dyad) => [`${dyad.from} ${dyad.to}`, dyad]));
  const rows = countries.map((from) => ({
    from,
    total: dyads.reduce((sum, dyad) => (dyad.from === from ? sum + dyad.statements : sum), 0),
    cells: countries.map((to) => known.get(`${from} ${to}`)),
  }));
  return { countries, rows };
}
