import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleArticle, XI } from "../sample-article";
import { createTestDatabase } from "../testing";
import { getPerson } from "./person";
import { saveArticle } from "./save-article";
import { listSpeakers } from "./speaker";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase("person");
}, 60_000);
afterAll(() => database.drop());

test("an office is one, in small letters or large ones", async () => {
  const lines = ["President", "president", "President", "General Secretary"].map((office, index) => ({
    speaker: { ...XI, office },
    words: `Trade grows by ${index}.`,
  }));
  await saveArticle(database.db, sampleArticle({ lines }));
  const [xi] = await listSpeakers(database.db, { limit: 1 });
  const person = await getPerson(database.db, xi?.id ?? "");
  expect(person?.offices.map(({ title, firstOn, statements }) => [title, firstOn, statements])).toEqual([
    ["General Secretary", "2022-07-29", 1],
    ["President", "2022-07-29", 3],
  ]);
});
