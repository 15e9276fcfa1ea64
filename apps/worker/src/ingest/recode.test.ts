import { expect, test } from "vitest";
import iconv from "iconv-lite";
import { parseEncoding, recode } from "./recode";

async function read(bytes: Buffer, encoding: string) {
  const pieces = (async function* () {
    for (const byte of bytes) yield Buffer.of(byte);
  })();
  let text = "";
  for await (const chunk of recode(pieces, encoding)) text += chunk.toString();
  return text;
}

test.each([
  { encoding: "windows-1251", words: "Дороги — «мир»" },
  { encoding: "windows-1252", words: "“Straße” – €" },
  { encoding: "gb18030", words: "中国支持伊朗𠀀" },
])("$encoding byte by byte", async ({ encoding, words }) => {
  expect(await read(iconv.encode(words, encoding), encoding)).toBe(words);
});

test("bytes of another encoding are refused, with their place", async () => {
  const bytes = Buffer.concat([Buffer.from("abc"), Buffer.of(0xff, 0xff)]);
  await expect(read(bytes, "gb18030")).rejects.toThrow("not GB18030 after byte 3");
});

test("an unknown encoding is named", () => {
  expect(() => parseEncoding("klingon")).toThrow('"klingon" is not known');
});
