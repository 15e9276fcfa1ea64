import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestDatabase } from "@readout/db/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runReadout } from "./testing";

const ARTICLES = 240;
/** Each of the two brings so many that the other one brings too. */
const SHARED = 160;
const SPEAKERS = [
  "Chinese President Xi Jinping",
  "Iranian President Ebrahim Raisi",
  "Turkish President Recep Tayyip Erdogan",
];

/** Calls of few days, so that articles share people, events and counts. */
const LINES = Array.from({ length: ARTICLES }, (_, index) => {
  const [speaker, other] = [SPEAKERS[index % 3], SPEAKERS[(index + 1) % 3]];
  return JSON.stringify({
    url: `https://news.example/${index}`,
    outlet: `Wire ${index % 5}`,
    published: `2022-07-${10 + (index % 12)}`,
    text:
      `${speaker} told ${other} in a phone call on Friday that trade through harbour ${index} must grow.\n\n` +
      `The two sides want ${index + 2} new roads, ${speaker?.split(" ").at(-1)} said.`,
  });
});

let folder = "";
let database: Awaited<ReturnType<typeof createTestDatabase>>;
let alone: typeof database;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-together-"));
  database = await createTestDatabase("together");
  alone = await createTestDatabase("alone");
  await writeFile(join(folder, "all.jsonl"), LINES.join("\n"));
  await writeFile(join(folder, "forth.jsonl"), LINES.slice(0, SHARED + 40).join("\n"));
  await writeFile(join(folder, "back.jsonl"), LINES.slice(40).toReversed().join("\n"));
}, 60_000);

afterAll(async () => {
  await rm(folder, { recursive: true });
  await Promise.all([database.drop(), alone.drop()]);
});

const ingest = (file: string, { url } = database) =>
  runReadout(["ingest", file], { cwd: folder, env: { DATABASE_URL: url } });

/** What is stored, without when and who came first. */
async function readStored({ sql }: typeof database) {
  const lines = async (query: string) => (await sql.unsafe(query)).map(({ line }) => line);
  return {
    articles: await lines("select id as line from articles order by 1"),
    statements: await lines(
      "select concat_ws(' ', article_id, id, event_id, listed_on, words) as line from statements order by 1",
    ),
    events: await lines("select concat_ws(' ', id, type, date, countries) as line from events order by 1"),
    people: await lines("select id as line from people order by 1"),
    counts: await lines(
      "select concat_ws(' ', scope, facet, value, statements) as line from facet_counts order by 1",
    ),
  };
}

test(
  "two that bring the same articles at once, in opposite order, end as one alone",
  { timeout: 240_000 },
  async () => {
    const both = await Promise.all([ingest("forth.jsonl"), ingest("back.jsonl")]);
    expect(both.map(({ code, stderr }) => [code, /could not be stored.*/.exec(stderr)?.[0]])).toEqual([
      [0, undefined],
      [0, undefined],
    ]);
    expect(await ingest("all.jsonl", alone)).toMatchObject({ code: 0 });
    const stored = await readStored(database);
    expect(stored.articles).toHaveLength(ARTICLES);
    expect(stored).toEqual(await readStored(alone));
  },
);
