import { expect, test } from "vitest";
import { CsvRows } from "./csv-rows";

const QUOTED = 'n,""""';

test.each([
  { name: "short lines", lines: ['1,"lone', ...Array.from({ length: 300_000 }, () => "2,x")] },
  { name: "escaped marks", lines: ['1,"lone', ...Array.from({ length: 50_000 }, () => QUOTED)] },
])("a lone quotation mark costs its own row, however many $name follow", ({ lines }) => {
  const rows = new CsvRows("a.csv", ",");
  const found = lines.flatMap((text, index) => [...rows.add({ number: index + 1, text })]);
  found.push(...rows.end());
  expect(found).toHaveLength(lines.length);
  expect(found.filter((row) => row instanceof Error).map(({ place }) => place)).toEqual(["a.csv:1"]);
});
