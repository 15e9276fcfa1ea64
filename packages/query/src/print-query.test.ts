import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseQuery } from "./parse-query";
import { printQuery } from "./print-query";

const RUNS = 100_000;

test.each([
  { text: "(oil and gas) or coal", printed: "(oil gas) OR coal" },
  { text: "((oil) (gas))", printed: "oil gas" },
  { text: 'source:"Tea, Oil" from:china', printed: 'source:"Tea, Oil" from:CN' },
  { text: "date:2022-01/2022-12,2022-07-01/2022-07-31", printed: "date:2022,2022-07" },
  { text: "date:>=2022-07,<1w", printed: "date:2022-07/..,<7d" },
  { text: "NOT (oil gas)", printed: "-(oil gas)" },
  { text: "oil NEAR/5 gas", printed: '"oil gas"~5' },
  { text: "between:IRN,CHN dyad:IR,CN", printed: "between:IR,CN dyad:IR>CN" },
])("prints $text as $printed", ({ text, printed }) => {
  expect(print(text)).toBe(printed);
});

test.each(["OR", "NEAR/5", "-tea", "a:b", "from:CN", "tea*", "two words", 'say "tea"'])(
  "a word that would read as something else is quoted: %s",
  (text) => {
    const printed = printQuery({ type: "word", text });
    expect(parseQuery(printed)).toEqual({ ok: true, tree: { type: "phrase", text, within: null } });
  },
);

const countries = fc.constantFrom("CN", "IRN", "china", '"South Korea"', "Chna", "中国");
const dates = fc.constantFrom(
  "2022",
  "2022-07",
  "2022-07-29",
  "2022-07/09",
  "../2022",
  "<7d",
  ">2022-07",
  "x",
);
const terms = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom(
    "oil",
    "AND",
    "or",
    "NOT",
    "sanction*",
    '"one China"',
    '"a b"~5',
    "NEAR/5",
    "near/200",
    "一个中国",
    "“x”",
    "&",
    "<->",
  ),
  fc.constantFrom("(", ")", "((", "))", "-", "-(", "!", "--", '"', "\\", ",", ":", "~", "*"),
  fc
    .tuple(fc.constantFrom("from:", "to: ", "about:", "counterpart:", "-from:"), countries)
    .map((parts) => parts.join("")),
  fc
    .tuple(fc.constantFrom("between:", "dyad:"), countries, fc.constantFrom(",", ">"), countries)
    .map((parts) => parts.join("")),
  fc
    .tuple(fc.constantFrom("date:", "pub:"), dates, fc.constantFrom("", ",2021"))
    .map((parts) => parts.join("")),
  fc.constantFrom(
    "topic:trade",
    "act:deny,warn",
    "quad:3",
    'speaker:"Xi \\"J\\""',
    "is:joint",
    "in:articles",
    "-in:articles",
    "source:a,b",
    "origins:>=2,1",
    "x:y",
  ),
);
const queries = fc.array(terms, { maxLength: 12 }).map((parts) => parts.join(" "));

test(
  "any text is read or refused, and what is read prints as text that is read alike",
  { timeout: 120_000 },
  () => {
    let read = 0;
    fc.assert(
      fc.property(queries, (text) => {
        const parsed = parseQuery(text);
        if (!parsed.ok)
          return parsed.errors.every(({ start, end }) => 0 <= start && start <= end && end <= text.length);
        read += 1;
        const printed = printQuery(parsed.tree);
        expect(parseQuery(printed)).toEqual(parsed);
        return print(printed) === printed;
      }),
      { numRuns: RUNS },
    );
    expect(read).toBeGreaterThan(RUNS / 20);
  },
);

test.each(["(", "-", '"', "from:CN ", "a OR ", "\\", "date:2022,"])("long runs of %s end soon", (part) => {
  const started = performance.now();
  parseQuery(part.repeat(Math.floor(4000 / part.length)));
  expect(performance.now() - started).toBeLessThan(100);
});

function print(text: string) {
  const parsed = parseQuery(text);
  return parsed.ok ? printQuery(parsed.tree) : parsed.errors;
}
