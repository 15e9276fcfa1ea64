import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cutWords, toArticleTsvector, toTsvector } from "./lexemes";
import { createTestDatabase } from "./testing";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase("lexemes");
}, 60_000);
afterAll(() => database.drop());

test.each([
  { name: "English by its stem", text: "Talks, talked!", words: ["talk", "talk"] },
  { name: "accents folded", text: "Négociations d’État", words: ["negoci", "d", "etat"] },
  {
    name: "Chinese between blanks and without",
    text: "一个中国 principle",
    words: ["一个", "中国", "principl"],
  },
  { name: "Japanese", text: "首相は述べた", words: ["首相", "は", "述", "べた"] },
  { name: "Arabic letters as Persian has them", text: "ايراني", words: ["ایرانی"] },
  { name: "Persian, its half-blanks left out", text: "می‌خواهیم", words: ["میخواهیم"] },
  { name: "Arabic without vowels and hamzas", text: "العَلاقاتُ والأمن", words: ["العلاقات", "والامن"] },
  { name: "digits of any script", text: "۲۰۲۲ ٢٠٢٢", words: ["2022", "2022"] },
  { name: "no words", text: "— … \0", words: [] },
])("cuts $name", ({ text, words }) => {
  expect(cutWords(text).map(({ stem }) => stem)).toEqual(words);
});

test("offsets are those of the text as it is written", () => {
  const text = "Ｅrdoğan’s İstanbul, 中国人民";
  expect(cutWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Ｅrdoğan",
    "s",
    "İstanbul",
    "中国",
    "人民",
  ]);
});

test.each([
  {
    name: "a text of many words",
    text: Array.from({ length: 50_000 }, (_, index) => `w${index}`).join(" "),
  },
  { name: "one word over and over", text: "again ".repeat(50_000) },
  { name: "words of great length", text: `${"ä".repeat(5_000)} ${"語".repeat(2_000)}` },
  { name: "quotes and backslashes", text: "a'b \\' ''c \\\\ d:1 'e'" },
])("PostgreSQL takes $name", async ({ text }) => {
  for (const literal of [
    toArticleTsvector({ title: null, text }),
    toTsvector({ words: text, offices: [text] }),
  ]) {
    const [row] = await database.db.execute<{ words: number }>(
      sql`select length(${literal}::tsvector) as words`,
    );
    expect(row?.words).toBeGreaterThanOrEqual(0);
  }
});
