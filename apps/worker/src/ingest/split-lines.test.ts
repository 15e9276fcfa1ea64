import { expect, test } from "vitest";
import { splitLines } from "./split-lines";

async function linesOf(chunks: (Buffer | string)[], maxBytes = 100) {
  const lines: [number, string | null][] = [];
  const stream = (async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  })();
  for await (const { number, bytes } of splitLines(stream, maxBytes))
    lines.push([number, bytes?.toString() ?? null]);
  return lines;
}

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

test.each([
  { name: "no line", chunks: [], lines: [] },
  {
    name: "a last line without its end",
    chunks: ["a\nb"],
    lines: [
      [1, "a"],
      [2, "b"],
    ],
  },
  {
    name: "a line in three chunks",
    chunks: ["a", "b", "c\nd\n"],
    lines: [
      [1, "abc"],
      [2, "d"],
    ],
  },
  {
    name: "empty lines count",
    chunks: ["a\n\nb\n"],
    lines: [
      [1, "a"],
      [2, ""],
      [3, "b"],
    ],
  },
  {
    name: "byte order mark",
    chunks: ["\uFEFFa\nb"],
    lines: [
      [1, "a"],
      [2, "b"],
    ],
  },
  {
    name: "UTF-16 cut inside a letter",
    chunks: [utf16("é\nb").subarray(0, 3), utf16("é\nb").subarray(3)],
    lines: [
      [1, "é"],
      [2, "b"],
    ],
  },
  {
    name: "a line too long, and the next",
    chunks: ["x".repeat(60), "x".repeat(60), "\nb"],
    lines: [
      [1, null],
      [2, "b"],
    ],
  },
])("$name", async ({ chunks, lines }) => {
  expect(await linesOf(chunks)).toEqual(lines);
});
