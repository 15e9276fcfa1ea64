import { afterAll, beforeAll, expect, test } from "vitest";
import { streamStatements } from "../queries/stream-statements";
import type { QueryNode } from "../query-tree";
import { createTestDatabase } from "../testing";
import { saveTimeline } from "./sample-timeline";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase("compile_query");
  await saveTimeline(database.db);
}, 60_000);
afterAll(() => database.drop());

const ALL = "amber birch coral dune ember fjord";

/** The names of what a query finds. */
async function find(query: QueryNode | null): Promise<string> {
  const names: string[] = [];
  for await (const { words } of streamStatements(database.db, { query }))
    names.push(words.split(" ")[0] ?? "");
  return names.toSorted().join(" ");
}

type Node<Type> = Extract<QueryNode, { type: Type }>;
const word = (text: string): QueryNode => ({ type: "word", text });
const prefix = (text: string): QueryNode => ({ type: "prefix", text });
const phrase = (text: string, within: number | null = null): QueryNode => ({ type: "phrase", text, within });
const not = (node: QueryNode): QueryNode => ({ type: "not", node });
const and = (...nodes: QueryNode[]): QueryNode => ({ type: "and", nodes });
const or = (...nodes: QueryNode[]): QueryNode => ({ type: "or", nodes });
const field = (name: Node<"field">["field"], ...values: string[]): QueryNode => ({
  type: "field",
  field: name,
  values,
});
const pair = (name: "between" | "dyad", from: string, to: string): QueryNode => ({
  type: "pair",
  field: name,
  from,
  to,
});
const days = (name: "date" | "pub", from: string | null, to: string | null): QueryNode => ({
  type: "date",
  field: name,
  ranges: [{ type: "days", from, to }],
});

test.each<[name: string, query: QueryNode | null, found: string]>([
  ["no query", null, ALL],
  ["a word", word("sanctions"), "birch coral"],
  ["another form of it", word("Sanctioned"), "birch coral"],
  ["a word without its accents", word("negociation"), "dune"],
  ["a word with accents", word("Négociation"), "dune"],
  ["a word inside others", word("sanct"), ""],
  ["a word with a hyphen", word("frank-and"), "amber"],
  ["Chinese", word("一个中国"), "ember"],
  ["two Chinese characters", word("中国"), "ember"],
  ["Chinese inside a longer word", word("方坚"), "ember"],
  ["a Chinese phrase", phrase("坚持一个中国"), "ember"],
  ["Chinese across other words", word("中国一个"), ""],
  ["Chinese that is not there", word("中方"), ""],
  ["a Persian word", word("ایرانی"), "fjord"],
  ["nothing but signs", word("&|!"), ""],
  ["operators as a word", word("a'::tsquery | b:*"), ""],
  ["a prefix", prefix("sanct"), "birch coral"],
  ["a prefix of no word", prefix("anction"), ""],
  ["a phrase", phrase("frank and firm"), "amber"],
  ["a phrase with accents", phrase("une chine"), "dune"],
  ["a phrase in another order", phrase("firm and frank"), ""],
  ["a phrase of other forms", phrase("frank and firms"), ""],
  ["words near each other", phrase("firm trade", 4), "amber"],
  ["words too far from each other", phrase("firm trade", 3), ""],
  ["and", and(word("talks"), word("sanctions")), "birch"],
  ["or", or(word("amber"), word("coral")), "amber coral"],
  ["not", not(word("talks")), "coral dune ember fjord"],
  ["not a group", not(or(word("talks"), field("from", "DE"))), "dune ember fjord"],
  ["not what is unknown", not(field("act", "assert")), "amber fjord"],
  ["speaker", field("speaker", "Xi Jinping"), "amber ember fjord"],
  ["speaker by one name", field("speaker", "xi"), "amber dune ember fjord"],
  ["speaker by a part of a name", field("speaker", "Jin"), ""],
  ["either of two speakers", field("speaker", "zoe lange", "Ebrahim Raisi"), "birch coral"],
  ["office", field("office", "foreign ministry"), "coral"],
  ["office in another order", field("office", "ministry foreign"), ""],
  ["from", field("from", "CN", "DE"), "amber coral ember fjord"],
  ["to", field("to", "US"), "coral"],
  ["about", field("about", "US"), "ember"],
  ["counterpart", field("counterpart", "US"), "coral ember"],
  ["between", pair("between", "CN", "IR"), "amber birch"],
  ["between the other way", pair("between", "IR", "CN"), "amber birch"],
  ["between a country and itself", pair("between", "CN", "CN"), ""],
  ["dyad", pair("dyad", "CN", "IR"), "amber"],
  ["topic", field("topic", "sanctions"), "birch"],
  ["act", field("act", "affirm-principle"), "amber"],
  ["plover", field("plover", "CONSULT"), "amber birch coral dune ember"],
  ["quad", field("quad", "1"), "amber birch coral dune ember"],
  ["a quad that is none", field("quad", "one"), ""],
  ["type", field("type", "call", "visit"), ALL],
  ["event", field("event", "nosuchevent"), ""],
  ["kind", field("kind", "direct"), "birch"],
  ["source", field("source", "example daily"), "amber birch"],
  ["source by one word", field("source", "ciel"), "coral dune"],
  ["not a source", not(field("source", "ciel")), "amber birch ember fjord"],
  ["control", field("control", "official"), "coral dune"],
  ["lang", field("lang", "fr"), "coral dune"],
  ["is:demo", field("is", "demo"), "ember fjord"],
  ["is:bilateral", field("is", "bilateral"), "amber birch coral ember"],
  ["is:joint", field("is", "joint"), "coral"],
  ["not is:joint", not(field("is", "joint")), "amber birch dune ember fjord"],
  ["is:unnamed", field("is", "unnamed"), "fjord"],
  ["is:withdrawn", field("is", "withdrawn"), ""],
  ["is something else", field("is", "toString"), ""],
  ["has:topic", field("has", "topic"), "amber birch"],
  ["has:counterpart", not(field("has", "counterpart")), "fjord"],
  ["has:act or plover", field("has", "act", "plover"), "amber birch coral dune ember"],
  ["has:relay", field("has", "relay"), "coral"],
  ["has:relay or formula", field("has", "relay", "formula"), "coral fjord"],
  ["has:speaker", field("has", "speaker"), "amber birch coral dune ember"],
  ["has:event", field("has", "event", "office", "relay", "speaker", "date"), ALL],
  ["a day", days("date", "2022-07-29", "2022-07-29"), "amber birch dune"],
  ["from a day on", days("date", "2022-09-10", null), "coral ember fjord"],
  ["up to a day", days("date", null, "2022-09-10"), "amber birch coral dune"],
  ["published", days("pub", "2022-09-01", null), "coral dune"],
  ["not published then", not(days("pub", "2022-09-01", null)), "amber birch ember fjord"],
  ["hostile values", field("speaker", "'; drop table", "\0", "\ud800", "%", "\\"), ""],
  ["hostile countries", or(field("from", "\0"), pair("dyad", "\0", "\ud800")), ""],
])("%s", async (_, query, found) => {
  expect(await find(query)).toBe(found);
});
