import { expect, test } from "vitest";
import { parseArticle } from "../src/parse-article";

const MEGABYTE = 1_000_000;

/** Each returns in time that grows with its length and does not throw; the texts say nothing that could be found. */
test.each([
  ["10 MB of straight marks", () => '"'.repeat(10 * MEGABYTE)],
  ["a megabyte of apostrophes and blanks", () => " '".repeat(MEGABYTE / 2)],
  ["100,000 nested quotations", () => `He said ${"“‘".repeat(50_000)}no${"’”".repeat(50_000)}.`],
  ["a megabyte of lone surrogates", () => "\ud800\udfff ".repeat(MEGABYTE / 3)],
  ["a megabyte of NUL", () => "\0".repeat(MEGABYTE)],
  ["zero-width spaces", () => "a\u200b".repeat(MEGABYTE / 10)],
  ["right to left", () => "\u202eאמר ".repeat(MEGABYTE / 25)],
  ["one word of a megabyte", () => "a".repeat(MEGABYTE)],
  ["a megabyte of full stops", () => ". ".repeat(MEGABYTE / 2)],
  ["a megabyte of brackets", () => "(".repeat(MEGABYTE)],
  ["a megabyte of commas", () => "and, ".repeat(MEGABYTE / 5)],
  ["a megabyte of line ends", () => "\n".repeat(MEGABYTE)],
])("%s", { timeout: 120_000 }, (_name, make) => {
  expect(parseArticle({ text: make(), lang: "en" }).statements).toEqual([]);
});

/** Dense with what the stages look for, in one sentence. */
test.each([
  ["speakers", "Chinese President Xi Jinping and Iranian President Ebrahim Raisi said that they said that "],
  ["quotations", "he said “no” and she told Iran ‘yes, never’, Wang Yi said, "],
  ["names", "Wang Yi of China, Sergei Lavrov of Russia, Li of Iran, "],
  ["apostrophes", "China's ministers' 'talks' and 'Iran's' "],
  ["dates", "on Friday, July 29, 2022, last Monday and tomorrow "],
])("one sentence full of %s is read in linear time", { timeout: 120_000 }, (_name, piece) => {
  time(piece, MEGABYTE / 100);
  const small = time(piece, MEGABYTE / 50);
  const large = time(piece, MEGABYTE / 5);
  expect(large / small).toBeLessThan(25);
});

test("one sentence of a megabyte", { timeout: 120_000 }, () => {
  const text = `Iran's president said ${"that trade, energy, transport and health matter, ".repeat(MEGABYTE / 48)}.`;
  expect(parseArticle({ text, lang: "en" }).attributions[0]?.speaker.country).toBe("IR");
});

function time(piece: string, size: number): number {
  const text = piece.repeat(Math.ceil(size / piece.length));
  const before = process.cpuUsage();
  parseArticle({ text, lang: "en", publishedOn: "2022-07-30" });
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
