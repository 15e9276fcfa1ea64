import { afterEach, beforeEach, expect, test } from "vitest";
import { saveArticle } from "../queries/save-article";
import { RAISI, sampleArticle, XI } from "../sample-article";
import { createTestDatabase } from "../testing";
import { BackupError, restoreBackup } from "./restore-backup";
import { writeBackup } from "./write-backup";

type Database = Awaited<ReturnType<typeof createTestDatabase>>;
let full: Database;
let empty: Database;

beforeEach(async () => {
  full = await createTestDatabase();
  empty = await createTestDatabase();
  const lines = [
    { speaker: XI, words: "China supports Iran" },
    { speaker: RAISI, words: "Iran thanks China “much”\n\t\\" },
  ];
  await saveArticle(full.db, sampleArticle({ lines }));
  await saveArticle(full.db, sampleArticle({ lines: lines.slice(0, 1) }));
});

afterEach(async () => {
  await full.drop();
  await empty.drop();
});

async function backUp({ db, sql, url, check, close }: Database) {
  const lines: string[] = [];
  const counts = await writeBackup({ db, sql, url, check, close }, async (text) => {
    lines.push(...text.split("\n").filter(Boolean));
  });
  return { lines, counts };
}

async function* stream(lines: string[]) {
  yield* lines;
}

test("a restored database gives the same backup again", async () => {
  const { lines, counts } = await backUp(full);
  expect(counts).toMatchObject({ articles: 1, article_versions: 2, statements: 2 });
  expect(await restoreBackup(empty, stream(lines))).toEqual(counts);
  expect((await backUp(empty)).lines.toSorted()).toEqual(lines.toSorted());
});

test.each([
  { name: "cut off", damage: (lines: string[]) => lines.slice(0, -1), message: "cut off after line" },
  { name: "a row short", damage: (lines: string[]) => lines.toSpliced(-2, 1), message: "other rows than" },
  {
    name: "broken inside",
    damage: (lines: string[]) => lines.with(3, '{"table'),
    message: "line 4: broken JSON",
  },
  { name: "something else", damage: () => ['{"id":1}'], message: "not a backup" },
])("a file that is $name changes nothing", async ({ damage, message }) => {
  const { lines } = await backUp(full);
  const before = await backUp(empty);
  const refusal = await restoreBackup(empty, stream(damage(lines))).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(BackupError);
  expect(String(refusal)).toContain(message);
  expect(await backUp(empty)).toEqual(before);
});

test("a database that holds articles is left alone", async () => {
  const { lines } = await backUp(full);
  await expect(restoreBackup(full, stream(lines))).rejects.toThrow("holds articles already");
});
