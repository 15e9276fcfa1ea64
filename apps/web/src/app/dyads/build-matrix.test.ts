import { expect, test } from "vitest";
import { buildMatrix } from "./build-matrix";

const dyad = (from: string, to: string, statements: number) => ({
  from,
  to,
  statements,
  cooperative: 0,
  conflictual: 0,
});

test("the busiest countries stand first, and a row counts also what no column shows", () => {
  const [there, back, aside] = [dyad("CN", "IR", 5), dyad("IR", "CN", 2), dyad("IR", "OM", 1)];
  expect(buildMatrix([there, back, aside], 2)).toEqual({
    countries: ["IR", "CN"],
    rows: [
      { from: "IR", total: 3, cells: [undefined, back] },
      { from: "CN", total: 5, cells: [there, undefined] },
    ],
  });
});
