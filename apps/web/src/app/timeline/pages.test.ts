import { expect, test } from "vitest";
import { findWanted, forgetFar, locate, type Page } from "./pages";

function page(cursor: string | null, more: Partial<Page> = {}): Page {
  const rows = [{ type: "day" as const, key: cursor ?? "first", day: "2022-07-29" }];
  return { cursor, count: 1, older: "next", ending: undefined, rows, ...more };
}

const pages = [page(null), ...["a", "b", "c", "d", "e", "f"].map((cursor) => page(cursor))];

test("rows are counted through the pages", () => {
  expect(locate(pages, 2)).toMatchObject({ number: 2, row: { key: "b" } });
  expect(locate(pages, 7)).toBeUndefined();
});

test("pages far from those in view are forgotten, but not the first", () => {
  const kept = forgetFar(pages, [3, 3]).map(({ rows }) => rows !== undefined);
  expect(kept).toEqual([true, true, true, true, true, true, false]);
  expect(forgetFar(pages, [2, 4])).toBe(pages);
});

test.each([
  { name: "nothing while all is there", pages, isNearEnd: false, wanted: undefined },
  { name: "the next where the end is near", pages, isNearEnd: true, wanted: 7 },
  { name: "none after the last", pages: [page(null, { older: null })], isNearEnd: true, wanted: undefined },
  {
    name: "one in view that was forgotten, first of all",
    pages: pages.with(1, page("a", { rows: undefined })),
    isNearEnd: true,
    wanted: 1,
  },
])("asks for $name", ({ pages, isNearEnd, wanted }) => {
  expect(findWanted(pages, { first: 0, last: 2, isNearEnd })).toBe(wanted);
});
