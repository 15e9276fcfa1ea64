import { expect, test } from "vitest";
import { guessFormat } from "./input-format";

test.each([
  { name: "an object a line", head: '{"text":"a"}\n{"text":"b"}\n', format: "json-lines" },
  { name: "one object without a line's end", head: '{"text":"a"}', format: "json-lines" },
  { name: "a long line that goes on", head: `{"text":"${"a".repeat(8000)}`, format: "json-lines" },
  { name: "an object over several lines", head: '{\n  "text": "a"\n}\n', format: "json" },
  { name: "an array", head: ' [{"text":"a"}]', format: "json" },
  { name: "a page", head: "\n<!DOCTYPE html><html>", format: "html" },
  { name: "UTF-16 lines", head: Buffer.from('\uFEFF{"text":"a"}\n', "utf16le"), format: "json-lines" },
  { name: "words", head: "The minister said", format: "text" },
])("$name is $format", ({ head, format }) => expect(guessFormat(Buffer.from(head))).toBe(format));
