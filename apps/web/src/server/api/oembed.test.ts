import { expect, test } from "vitest";
import { findStatementAddress } from "./oembed";

const BASE = "https://readout.example";
const ID = "abcdefghij234567";

test.each([
  { url: `${BASE}/statements/${ID}`, found: { id: ID, version: undefined } },
  { url: `${BASE}/statements/${ID}/?version=3`, found: { id: ID, version: 3 } },
  { url: `${BASE}/statements/${ID}?version=x`, found: undefined },
  { url: `${BASE}/statements/../${ID}`, found: undefined },
  { url: `${BASE}/articles/${ID}`, found: undefined },
  { url: `https://elsewhere.example/statements/${ID}`, found: undefined },
  { url: `${BASE}.elsewhere.example/statements/${ID}`, found: undefined },
  { url: "javascript:alert(1)", found: undefined },
  { url: "", found: undefined },
])("reads $url", ({ url, found }) => {
  expect(findStatementAddress(url, BASE)).toEqual(found);
});
