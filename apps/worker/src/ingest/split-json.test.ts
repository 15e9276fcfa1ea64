import { expect, test } from "vitest";
import { splitJson } from "./split-json";

/** The values of a text that comes in pieces of `size`; a broken one ends with `…`, a long one is `null`. */
async function split(text: string, size: number) {
  const bytes = Buffer.from(text);
  const chunks = (async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  })();
  const values: string[] = [];
  try {
    for await (const { index, bytes: value } of splitJson(chunks, 60))
      values.push(`${index ?? "-"} ${value && describe(value.toString())}`);
  } catch (error) {
    values.push(String(error));
  }
  return values;
}

function describe(value: string) {
  try {
    return JSON.stringify(JSON.parse(value));
  } catch {
    return "broken";
  }
}

test.each([
  {
    name: "an array",
    text: ' [ {"a":"]"} , {"a":[1,{"c":"\\""}]},1,"b",null ] ',
    values: ['0 {"a":"]"}', '1 {"a":[1,{"c":"\\""}]}', "2 1", '3 "b"', "4 null"],
  },
  { name: "one value", text: '{\n"a": {}\n}\n', values: ['- {"a":{}}'] },
  {
    name: "values one after the other",
    text: '{"a":1}\n{"a":2}7',
    values: ['- {"a":1}', '- {"a":2}', "- 7"],
  },
  { name: "nothing", text: " [ ] ", values: [] },
  {
    name: "a list of articles in an object",
    text: '{"status":{"n":[1]},"articles":[{"a":1},{"a":2}],"more":[{"a":3}]}',
    values: ['0 {"a":1}', '1 {"a":2}'],
  },
  {
    name: "such a list deeper down, twice",
    text: '{"response":{"results":[{"a":1}]}}\n{"response":{"results":[{"a":2}]}}',
    values: ['0 {"a":1}', '1 {"a":2}'],
  },
  {
    name: "a list in an article",
    text: '{"text":"a","news":[{"b":1}]}',
    values: ['- {"text":"a","news":[{"b":1}]}'],
  },
  {
    name: "a quotation mark lost at a text's end",
    text: '[{"a":1},{"a":2,"b":"x, "c":3},{"a":4},{"a":5}]',
    values: ['0 {"a":1}', "1 broken", '2 {"a":4}', '3 {"a":5}'],
  },
  {
    name: "a value cut off in a text, another right behind it",
    text: '[{"a":1},{"a":2,"b":"x{"a":4},{"a":5}]',
    values: ['0 {"a":1}', "1 broken", '2 {"a":4}', '3 {"a":5}'],
  },
  {
    name: "a bracket lost",
    text: '[{"a":1},{"a":2,{"a":4},{"a":5}]',
    values: ['0 {"a":1}', "1 broken", '2 {"a":4}', '3 {"a":5}'],
  },
  {
    name: "the first one broken",
    text: '[\n{"a":1,"b":{"c":2},"d":"x\n},\n{"a":4}\n]',
    values: ["0 broken", '1 {"a":4}'],
  },
  {
    name: "garbage between",
    text: '[{"a":1} # {"a":4},{"a":5}]',
    values: ['0 {"a":1}', "1 broken", '2 {"a":4}', '3 {"a":5}'],
  },
  {
    name: "one that is too long",
    text: `[{"a":"${"x".repeat(80)}"},{"a":4}]`,
    values: ["0 null", '1 {"a":4}'],
  },
  {
    name: "the end missing between two values",
    text: '[{"a":1},\n',
    values: ['0 {"a":1}', "RangeError: cut off: its list has no end"],
  },
  { name: "the end missing", text: '[{"a":1},{"a":2', values: ['0 {"a":1}', "1 broken"] },
])("$name", async ({ text, values }) => {
  expect(await split(text, text.length)).toEqual(values);
  expect(await split(text, 1)).toEqual(values);
});
