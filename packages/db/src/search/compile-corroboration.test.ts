import { afterAll, beforeAll, expect, test } from "vitest";
import { listStatements } from "../queries/list-statements";
import type { QueryNode } from "../query-tree";
import { createTestDatabase } from "../testing";
import { countMost } from "./count-most";
import { saveTimeline } from "./sample-timeline";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase("corroboration");
  await saveTimeline(database.db);
  const { sql } = database;
  await sql`insert into events (id, grouping_key, type, created_at) values ('e', 'e', 'call', now())`;
  await claim("amber", { origins: 3, sides: ["CN", "IR"] });
  await claim("birch", { origins: 2, sides: ["CN"] });
}, 60_000);
afterAll(() => database.drop());

async function claim(name: string, { origins, sides }: { origins: number; sides: string[] }) {
  const { sql } = database;
  await sql`
    insert into event_claims (article_id, event_id, ordinal, statement_id, point_id, spans, words, score, reports, origins, sides)
    select article_id, 'e', ${origins}, id, ${name}, '[]', words, 1, ${origins}, ${origins}, ${sides}
    from statements where words like ${`${name}%`}`;
}

test.each([
  { field: "origins", value: ">=2", found: "amber birch" },
  { field: "origins", value: "3", found: "amber" },
  { field: "origins", value: "<3", found: "birch coral dune ember fjord" },
  { field: "origins", value: "1", found: "coral dune ember fjord" },
  { field: "origins", value: ">1", found: "amber birch" },
  { field: "origins", value: "4", found: "" },
  { field: "sides", value: "both", found: "amber" },
  { field: "sides", value: "one", found: "birch coral dune ember fjord" },
] as const)("$field:$value", async ({ field, value, found }) => {
  const query: QueryNode = { type: "field", field, values: [value] };
  const { items } = await listStatements(database.db, { query, limit: 50 });
  const names = items.map(({ words }) => words.split(" ")[0] ?? "");
  expect(names.toSorted().join(" ")).toBe(found);
});

test.each([
  { field: "origins", value: ">=2", most: 2 },
  { field: "origins", value: "<=2", most: undefined },
  { field: "sides", value: "both", most: 1 },
  { field: "sides", value: "one", most: undefined },
] as const)("at most $most fit $field:$value", async ({ field, value, most }) => {
  const query: QueryNode = { type: "and", nodes: [TRADE, { type: "field", field, values: [value] }] };
  expect(await countMost(database.db, query)).toBe(most);
});

const TRADE: QueryNode = { type: "word", text: "trade" };
