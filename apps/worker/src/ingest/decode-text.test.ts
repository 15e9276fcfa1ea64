import { expect, test } from "vitest";
import { decodeText } from "./decode-text";

const text = "Teheran’s Außenminister";

test.each([
  { name: "UTF-8", bytes: Buffer.from(text), decoded: text },
  { name: "UTF-8 with its mark", bytes: Buffer.from(`\uFEFF${text}`), decoded: text },
  { name: "UTF-16, little end first", bytes: Buffer.from(`\uFEFF${text}`, "utf16le"), decoded: text },
  { name: "UTF-16, big end first", bytes: Buffer.from(`\uFEFF${text}`, "utf16le").swap16(), decoded: text },
  { name: "a NUL far down", bytes: Buffer.from(`${"a".repeat(9000)}\0`), decoded: `${"a".repeat(9000)}\0` },
])("reads $name", ({ bytes, decoded }) => expect(decodeText(bytes)).toBe(decoded));

test("reads the encoding that the document declares", () => {
  expect(decodeText(Buffer.from("\x93so\x94", "latin1"), "windows-1252")).toBe("“so”");
});

test.each([
  {
    name: "windows-1252 taken for UTF-8",
    bytes: Buffer.from("Außenminister", "latin1"),
    problem: "wrong encoding",
  },
  { name: "half a letter at the end", bytes: Buffer.from("é").subarray(0, 1), problem: "wrong encoding" },
  { name: "a picture", bytes: Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), problem: "binary" },
  { name: "UTF-16 without its mark", bytes: Buffer.from("Teheran", "utf16le"), problem: "UTF-16 without" },
])("refuses $name", ({ bytes, problem }) => expect(() => decodeText(bytes)).toThrow(problem));
