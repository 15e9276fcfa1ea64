import { InvalidCursorError } from "@readout/db";
import { expect, test } from "vitest";
import { z } from "zod";
import { articlePlace, readCursor, toPage } from "./page-cursor";

const place = z.strictObject({ id: z.string() });

test("a full page names where the next one begins, a short one that there is none", () => {
  const { nextCursor } = toPage([{ id: "a" }, { id: "b" }], 2, ({ id }) => ({ id }));
  expect(readCursor(nextCursor ?? "", place)).toEqual({ id: "b" });
  expect(toPage([{ id: "a" }], 2, ({ id }) => ({ id })).nextCursor).toBeNull();
});

test.each(["", "!!", "e30", "bnVsbA", Buffer.from('{"id":1}').toString("base64url")])(
  "refuses %s",
  (cursor) => {
    expect(() => readCursor(cursor, place)).toThrow(InvalidCursorError);
  },
);

test("a day that no database has is refused", () => {
  const write = (publishedOn: string) =>
    toPage([{}], 1, () => ({ publishedOn, id: "a".repeat(16) })).nextCursor ?? "";
  expect(readCursor(write("2022-07-29"), articlePlace)).toMatchObject({ publishedOn: "2022-07-29" });
  expect(() => readCursor(write("0000-01-01"), articlePlace)).toThrow(InvalidCursorError);
});
