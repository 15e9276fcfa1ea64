import { expect, test } from "vitest";
import { findSignedQuotations } from "./find-signed-quotations";
import { readTokens } from "./read-tokens";

test.each([
  {
    name: "a signed line",
    text: "“Nobody asked the tenants before the wall came down.” ― Ana Duarte\nThe street was shut.",
    source: "Ana Duarte",
  },
  {
    name: "a signature on its own line, with a place",
    text: 'They wrote in.\n"The bus never comes on time any more."\n- Piet de Vries, Utrecht.\nOthers agreed.',
    source: "Piet de Vries",
  },
  {
    name: "no signature in a running sentence",
    text: "“We will stay here all night” — Ana left at nine.",
    source: null,
  },
  {
    name: "no signature after words",
    text: "He called it “a plain waste of money” ― Ana Duarte\n",
    source: null,
  },
  {
    name: "no signature without a name",
    text: "“The bus never comes on time” — so they walk.\n",
    source: null,
  },
])("$name", ({ text, source }) => {
  const tokens = readTokens(text);
  const [found] = findSignedQuotations(text, tokens);
  const span = found?.source;
  expect(span ? text.slice(tokens.start[span[0]], tokens.end[span[1] - 1]) : null).toBe(source);
});
