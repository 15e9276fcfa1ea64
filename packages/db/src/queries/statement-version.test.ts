import { afterAll, beforeAll, expect, test } from "vitest";
import { RAISI, sampleArticle, XI } from "../sample-article";
import { createTestDatabase } from "../testing";
import { getArticle } from "./article";
import { removeArticle } from "./remove-article";
import { saveArticle } from "./save-article";
import { getStatement } from "./statement";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase("statement_version");
}, 60_000);
afterAll(() => database.drop());

const COOL = { speaker: RAISI, words: "Sanctions are no way to talk" };
const WARM = { speaker: XI, words: "Ties are as firm as ever" };
const FIRST = { title: "Presidents speak", lines: [WARM, COOL] };
const SECOND = {
  title: "Presidents speak again",
  lines: [
    { words: "A paragraph before it." },
    WARM,
    { ...COOL, words: "Sanctions are no way for anybody to talk" },
  ],
  seenAt: new Date("2026-01-02T00:00:00Z"),
};

test("a statement stays readable as it was in every version of its article", async () => {
  const { articleId } = await saveArticle(database.db, sampleArticle(FIRST));
  const article = await getArticle(database.db, articleId);
  const [warm, cool] = article?.statements ?? [];
  await saveArticle(database.db, sampleArticle(SECOND));

  const read = async (id = "", version?: number) => {
    const found = await getStatement(database.db, id, version);
    return found && { ...found, said: found.contentSpans.map((span) => found.text?.slice(...span)) };
  };
  const [before, after] = [await read(warm?.id, 1), await read(warm?.id, 2)];
  expect(before).toMatchObject({ version: 1, said: [WARM.words], article: { title: FIRST.title } });
  expect(after).toMatchObject({ version: 2, said: [WARM.words], article: { title: SECOND.title } });
  expect(after?.contentSpans).not.toEqual(before?.contentSpans);
  expect(await read(warm?.id)).toEqual(after);
  expect(before?.firstSeenAt).toEqual(after?.firstSeenAt);

  expect(await read(cool?.id, 1)).toMatchObject({ said: [COOL.words] });
  expect(await read(warm?.id, 3)).toBeUndefined();
  expect(await removeArticle(database.db, articleId)).toBe(true);
  expect(await read(warm?.id, 1)).toBeUndefined();
});
