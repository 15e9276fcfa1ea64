import { expect, test } from "vitest";
import { MAX_LENGTH, parseQuery } from "./parse-query";
import { MAX_DEPTH } from "./read-tree";
import { MAX_TERMS } from "./scanner";

const word = (text: string) => ({ type: "word", text });
const field = (field: string, ...values: string[]) => ({ type: "field", field, values });
const days = (from: string | null, to: string | null) => ({ type: "days", from, to });

test.each([
  { text: "", tree: null },
  { text: " \t ", tree: null },
  { text: "oil gas", tree: { type: "and", nodes: [word("oil"), word("gas")] } },
  { text: "oil and gas", tree: { type: "and", nodes: [word("oil"), word("gas")] } },
  {
    text: "oil or gas trade",
    tree: { type: "or", nodes: [word("oil"), { type: "and", nodes: [word("gas"), word("trade")] }] },
  },
  {
    text: "oil -(gas OR coal)",
    tree: {
      type: "and",
      nodes: [word("oil"), { type: "not", node: { type: "or", nodes: [word("gas"), word("coal")] } }],
    },
  },
  { text: "NOT(oil)", tree: { type: "not", node: word("oil") } },
  { text: "!kind:direct", tree: { type: "not", node: field("kind", "direct") } },
  { text: '"one China"', tree: { type: "phrase", text: "one China", within: null } },
  { text: "“one China”~5", tree: { type: "phrase", text: "one China", within: 5 } },
  {
    text: String.raw`"a \"b\" \\"`,
    tree: { type: "phrase", text: String.raw`a "b" \ `.trim(), within: null },
  },
  { text: "oil NEAR/10 gas", tree: { type: "phrase", text: "oil gas", within: 10 } },
  { text: 'oil near/2 "gas"', tree: { type: "phrase", text: "oil gas", within: 2 } },
  {
    text: "tea -oil NEAR/3 gas OR coal",
    tree: {
      type: "or",
      nodes: [
        {
          type: "and",
          nodes: [word("tea"), { type: "not", node: { type: "phrase", text: "oil gas", within: 3 } }],
        },
        word("coal"),
      ],
    },
  },
  { text: "near oil", tree: { type: "and", nodes: [word("near"), word("oil")] } },
  {
    text: "(in:articles oil) gas",
    tree: { type: "and", nodes: [field("in", "articles"), word("oil"), word("gas")] },
  },
  { text: "sanction*", tree: { type: "prefix", text: "sanction" } },
  { text: "one-China", tree: word("one-China") },
  { text: "一个中国", tree: word("一个中国") },
  { text: "From: china", tree: field("from", "CN") },
  { text: 'to:"South Korea",中国,IRN', tree: field("to", "KR", "CN", "IR") },
  { text: "topic:Human_Rights,trade", tree: field("topic", "human-rights", "trade") },
  { text: "plover:agree", tree: field("plover", "AGREE") },
  { text: "type:joint-statement", tree: field("type", "joint_statement") },
  {
    text: "origins:>=2 sides:Both",
    tree: { type: "and", nodes: [field("origins", ">=2"), field("sides", "both")] },
  },
  { text: "lang:persian,zh", tree: field("lang", "fa", "zh") },
  { text: 'speaker:"Xi Jinping",Raisi', tree: field("speaker", "Xi Jinping", "Raisi") },
  { text: "between:China,IRN", tree: { type: "pair", field: "between", from: "CN", to: "IR" } },
  { text: 'dyad:IR>"South Korea"', tree: { type: "pair", field: "dyad", from: "IR", to: "KR" } },
])("reads $text", ({ text, tree }) => {
  expect(parseQuery(text)).toEqual({ ok: true, tree });
});

test.each([
  { text: "2022", range: days("2022-01-01", "2022-12-31") },
  { text: "2024-02", range: days("2024-02-01", "2024-02-29") },
  { text: "1900-02", range: days("1900-02-01", "1900-02-28") },
  { text: "2022-07-29", range: days("2022-07-29", "2022-07-29") },
  { text: "2022-07/2022-09", range: days("2022-07-01", "2022-09-30") },
  { text: "2022-07/09", range: days("2022-07-01", "2022-09-30") },
  { text: "2022-07-29/31", range: days("2022-07-29", "2022-07-31") },
  { text: "../2022", range: days(null, "2022-12-31") },
  { text: "2022-07/", range: days("2022-07-01", null) },
  { text: ">2022-07", range: days("2022-08-01", null) },
  { text: "<2022-07", range: days(null, "2022-06-30") },
  { text: "<7d", range: { type: "age", comparison: "<", days: 7 } },
  { text: ">=2w", range: { type: "age", comparison: ">=", days: 14 } },
])("reads the days of $text", ({ text, range }) => {
  expect(parseQuery(`date:${text}`)).toEqual({
    ok: true,
    tree: { type: "date", field: "date", ranges: [range] },
  });
});

test.each([
  { text: 'tea "never closed', start: 4, end: 17, message: /never closed/ },
  { text: "tea (oil", start: 4, end: 5, message: /never closed/ },
  { text: "tea) oil", start: 3, end: 4, message: /closes none/ },
  { text: "tea ()", start: 4, end: 6, message: /empty/ },
  { text: "tea OR", start: 6, end: 6, message: /missing/ },
  { text: "OR tea", start: 0, end: 2, message: /before it/ },
  { text: "tea - oil", start: 4, end: 5, message: /without a space/ },
  { text: "tea & oil", start: 4, end: 5, message: /AND/ },
  { text: "tea NEAR/10", start: 11, end: 11, message: /missing/ },
  { text: "NEAR/10 tea", start: 0, end: 7, message: /between two words/ },
  { text: "(tea) NEAR/10 oil", start: 6, end: 13, message: /between two words/ },
  { text: "tea NEAR/10 oil*", start: 0, end: 16, message: /between two words/ },
  { text: "tea NEAR/10 oil NEAR/5 gas", start: 0, end: 22, message: /between two words/ },
  { text: "tea NEAR/0 oil", start: 4, end: 10, message: /from 1 to 100/ },
  { text: "tea NEAR oil", start: 4, end: 8, message: /NEAR\/10/ },
  { text: "tea w/5 oil", start: 4, end: 7, message: /NEAR\/10/ },
  { text: "tea -in:articles", start: 4, end: 16, message: /in: says where/ },
  { text: "tea OR in:articles", start: 0, end: 18, message: /in: says where/ },
  { text: "-(tea in:articles)", start: 0, end: 18, message: /in: says where/ },
  { text: "tea <-> oil", start: 4, end: 7, message: /no word/ },
  { text: "'; drop table statements", start: 0, end: 2, message: /no word/ },
  { text: "t*a", start: 0, end: 3, message: /end of a word/ },
  { text: "t*", start: 0, end: 2, message: /two letters/ },
  { text: "tea \u{D800}", start: 4, end: 5, message: /cannot be searched/ },
  { text: "tea\0", start: 3, end: 4, message: /cannot be searched/ },
  { text: "tea outlet:x", start: 4, end: 10, message: /source:/ },
  { text: "tea speker:x", start: 4, end: 10, message: /speaker/ },
  { text: "from:Chna", start: 5, end: 9, message: /China/ },
  { text: "from:CN,Korea", start: 8, end: 13, message: /North Korea or South Korea/ },
  { text: "topic:trad", start: 6, end: 10, message: /trade/ },
  { text: "origins:0", start: 8, end: 9, message: />=2/ },
  { text: "quad:5", start: 5, end: 6, message: /1, 2, 3, 4/ },
  { text: "from: ", start: 0, end: 6, message: /from:CN/ },
  { text: "from:CN,", start: 0, end: 8, message: /value/ },
  { text: "between:CN", start: 0, end: 10, message: /two countries/ },
  { text: "dyad:CN>CN", start: 0, end: 10, message: /different/ },
  { text: "date:2022-02-30", start: 5, end: 15, message: /no date/ },
  { text: "date:2022/2021", start: 5, end: 14, message: /ends before/ },
  { text: "date:>9999", start: 5, end: 10, message: /no date/ },
])("says what is wrong with $text", ({ text, start, end, message }) => {
  expect(parseQuery(text)).toEqual({
    ok: false,
    errors: [{ start, end, message: expect.stringMatching(message) }],
  });
});

test("names every wrong value at once", () => {
  const parsed = parseQuery("from:Chna topic:trad");
  expect(parsed).toMatchObject({ errors: [{ start: 5 }, { start: 16 }] });
});

test.each([
  { name: "100 kB", text: "a ".repeat(50_000), message: String(MAX_LENGTH) },
  { name: "10,000 brackets", text: "(".repeat(10_000), message: String(MAX_LENGTH) },
  { name: "deep brackets", text: `${"(".repeat(2000)}a${")".repeat(2000)}`, message: String(MAX_DEPTH) },
  { name: "deep denials", text: `${"-".repeat(2000)}a`, message: String(MAX_DEPTH) },
  { name: "many words", text: "a ".repeat(MAX_TERMS + 1), message: String(MAX_TERMS) },
  { name: "many values", text: `from:${"CN,".repeat(MAX_TERMS)}CN`, message: String(MAX_TERMS) },
])("refuses $name", ({ text, message }) => {
  expect(parseQuery(text)).toEqual({
    ok: false,
    errors: [expect.objectContaining({ message: expect.stringContaining(message) })],
  });
});
