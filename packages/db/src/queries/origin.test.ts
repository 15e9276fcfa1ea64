import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleArticle, XI } from "../sample-article";
import { createTestDatabase } from "../testing";
import { getOrigin, listCopies } from "./origin";
import { removeArticle } from "./remove-article";
import { saveArticle } from "./save-article";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase("origins");
});
afterAll(() => database.drop());

/** Sentences of one topic, none like another. */
const report = (topic: string, sentences: number) =>
  Array.from(
    { length: sentences },
    (_, index) =>
      `Point ${index} on ${topic}: the ministers spoke ${index * 7} minutes of ${topic} plan ${index}.`,
  );

async function save(name: string, sentences: string[]) {
  const lines = sentences.map((words, index) => (index === 0 ? { speaker: XI, words } : { words }));
  const saved = await saveArticle(database.db, sampleArticle({ url: `https://${name}.example/`, lines }));
  return saved.articleId;
}

test("copies and excerpts share an origin, other reports do not, and it is said why", async () => {
  const wire = report("trade", 30);
  const first = await save("wire", wire);
  const copy = await save("reprint", ["Our agency reports.", ...wire.slice(0, 28)]);
  const excerpt = await save("excerpt", wire.slice(0, 16));
  const other = await save("other", report("fishing", 30));
  expect(await getOrigin(database.db, first)).toMatchObject({ originId: first, copyOf: null });
  expect(await getOrigin(database.db, copy)).toMatchObject({ originId: first, copyOf: first });
  expect(await getOrigin(database.db, excerpt)).toMatchObject({ originId: first });
  expect((await getOrigin(database.db, excerpt))?.containment).toBeGreaterThan(0.75);
  expect(await getOrigin(database.db, other)).toMatchObject({ originId: other, copyOf: null });
  expect((await listCopies(database.db, copy)).map(({ articleId }) => articleId).toSorted()).toEqual(
    [first, copy, excerpt].toSorted(),
  );
});

test("copies that arrive together find each other, and a removed first one leaves the rest together", async () => {
  const text = report("visas", 30);
  const ids = await Promise.all(["a", "b", "c", "d"].map((name) => save(name, text)));
  const origins = await Promise.all(ids.map((id) => getOrigin(database.db, id)));
  const [origin] = new Set(origins.map((found) => found?.originId));
  expect(new Set(origins.map((found) => found?.originId)).size).toBe(1);
  await removeArticle(database.db, origin ?? "");
  const left = ids.filter((id) => id !== origin);
  expect((await listCopies(database.db, left[0] ?? "")).map(({ articleId }) => articleId).toSorted()).toEqual(
    left.toSorted(),
  );
  const kept = await Promise.all(left.map((id) => getOrigin(database.db, id)));
  const [heir = ""] = new Set(kept.map((found) => found?.originId));
  expect(kept.map((found) => found?.copyOf)).toEqual(left.map((id) => (id === heir ? null : heir)));
});
