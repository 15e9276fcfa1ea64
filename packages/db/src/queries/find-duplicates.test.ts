import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleArticle } from "../sample-article";
import { createTestDatabase } from "../testing";
import { findDuplicates } from "./find-duplicates";
import { saveArticle } from "./save-article";

let database: Awaited<ReturnType<typeof createTestDatabase>>;

const DAILY = { name: "Example daily", country: null, control: null };
const OTHER = { ...DAILY, name: "Other daily" };
const toArticle = (words: string, url: string | null, source: typeof DAILY | null) =>
  sampleArticle({ url, source, lines: [{ words }] });
const EDITED = "https://daily.example/edited";

beforeAll(async () => {
  database = await createTestDatabase();
  const articles = [
    toArticle("Of the daily.", "https://daily.example/1", DAILY),
    toArticle("Of an unknown one.", "https://host.example/1", null),
    toArticle("Of nowhere.", null, DAILY),
    toArticle("Before the edit.", EDITED, DAILY),
    toArticle("After the edit.", EDITED, DAILY),
  ];
  for (const article of articles) await saveArticle(database.db, article);
}, 60_000);
afterAll(() => database.drop());

test.each([
  {
    name: "its outlet's text at another address",
    article: toArticle("Of the daily.", "https://daily.example/2", DAILY),
    found: true,
  },
  {
    name: "another outlet's reprint",
    article: toArticle("Of the daily.", "https://other.example/1", OTHER),
    found: false,
  },
  {
    name: "the article itself",
    article: toArticle("Of the daily.", "https://daily.example/1", DAILY),
    found: false,
  },
  {
    name: "the same host, outlets unknown",
    article: toArticle("Of an unknown one.", "https://host.example/2", null),
    found: true,
  },
  {
    name: "another host, outlets unknown",
    article: toArticle("Of an unknown one.", "https://two.example/2", null),
    found: false,
  },
  {
    name: "an address for what had none",
    article: toArticle("Of nowhere.", "https://daily.example/3", DAILY),
    found: true,
  },
  { name: "an earlier version", article: toArticle("Before the edit.", EDITED, DAILY), found: true },
  { name: "the newest version", article: toArticle("After the edit.", EDITED, DAILY), found: false },
  { name: "a new text", article: toArticle("New.", "https://daily.example/4", DAILY), found: false },
])("$name", async ({ article, found }) => {
  const [duplicate] = await findDuplicates(database.db, [article.article]);
  expect(duplicate !== undefined).toBe(found);
});
