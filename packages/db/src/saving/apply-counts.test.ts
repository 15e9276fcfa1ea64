import { afterAll, beforeAll, expect, test } from "vitest";
import { addSource } from "../queries/feed";
import { removeArticle, removeDemo } from "../queries/remove-article";
import { saveArticle } from "../queries/save-article";
import { parseAgain } from "../parse-again";
import { RAISI, sampleArticle, XI } from "../sample-article";
import { createTestDatabase } from "../testing";
import { expectRightCounts } from "./expect-right-counts";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase("apply_counts");
}, 60_000);
afterAll(() => database.drop());

const at = new Date("2026-03-01T00:00:00Z");
const WARM = { speaker: XI, words: "Ties are as firm as ever" };
const COOL = { speaker: RAISI, words: "Sanctions are no way to talk" };
const JOINT = {
  speaker: XI,
  words: "We both wish it",
  statement: {
    speakers: [XI, RAISI],
    actorCountries: ["CN", "IR"],
    counterpartCountries: ["CN", "IR", "US"],
    topics: ["trade", "energy"],
  },
};

const expectRight = () => expectRightCounts(database.db);
const save = (given: Parameters<typeof sampleArticle>[0]) => saveArticle(database.db, sampleArticle(given));

test("whatever changes, the counts are those of the statements", async () => {
  const unknown = { name: "Example daily", country: null, control: null };
  const { articleId } = await save({ lines: [WARM, COOL, JOINT], source: unknown });
  expect(await expectRight()).toContain("CN,IR kind:indirect 3");
  await save({ lines: [WARM], url: "https://news.example/other", publishedOn: null, lang: null });
  expect(await expectRight()).toContain(" control:independent 4");
  await save({ lines: [{ ...WARM, words: `${WARM.words} or so` }, JOINT], seenAt: at });
  await expectRight();
  await save({ lines: [{ ...WARM, words: `${WARM.words} or so` }, JOINT], source: null, seenAt: at });
  await expectRight();

  const given = sampleArticle({ lines: [{ ...WARM, words: `${WARM.words} or so` }, JOINT] });
  const reparse = (statements: typeof given.statements) =>
    parseAgain(database.db, articleId, { events: given.events, statements, at });
  const elsewhere = { saidOn: "2021-01-05", topics: [], act: null, kind: "direct" as const };
  await reparse(given.statements.map((statement) => Object.assign({}, statement, elsewhere)));
  expect(await expectRight()).toContain(" day:2021-01-05 2");
  await reparse(given.statements.slice(1));
  await expectRight();
  await reparse(given.statements);
  await expectRight();

  await save({ lines: [COOL], url: "https://demo.example/1", isDemo: true });
  await expectRight();
  await removeDemo(database.db);
  await expectRight();
  await removeArticle(database.db, articleId);
  await expectRight();
  await removeArticle(database.db, "https://news.example/other");
  expect(await expectRight()).toEqual([]);
});

test("an outlet's control that comes with a feed is that of its statements", async () => {
  const source = { name: "Late daily", country: null, control: null };
  const { articleId } = await save({ lines: [WARM], url: "https://late.example/1", source });
  const known = { ...source, control: "state-media" as const, homeUrl: "https://late.example/" };
  await addSource(database.db, known, at);
  expect(await expectRight()).toContain(" control:state-media 1");
  await removeArticle(database.db, articleId);
});

test("savers that work at the same time count every statement", async () => {
  const urls = Array.from({ length: 12 }, (_, index) => `https://news.example/${index}`);
  await Promise.all(urls.map((url) => save({ lines: [WARM, COOL, JOINT], url })));
  expect(await expectRight()).toContain(" kind:indirect 36");
});
