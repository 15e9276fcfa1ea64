import { expect, test } from "vitest";
import { readCharset, readFreshness, readRetryAfter } from "./caching";

const now = new Date("2026-01-01T00:00:00Z");

test.each([
  { headers: { "cache-control": "public, max-age=600" }, seconds: 600 },
  { headers: { "cache-control": "max-age=600", age: "500" }, seconds: 100 },
  { headers: { "cache-control": "s-maxage=900" }, seconds: 0 },
  { headers: { "cache-control": "max-age=999999999" }, seconds: 86_400 },
  { headers: {}, seconds: 0 },
])("fresh for $seconds s", ({ headers, seconds }) => {
  expect(readFreshness(headers)).toBe(seconds);
});

test.each([
  { text: "120", at: "2026-01-01T00:02:00.000Z" },
  { text: "Thu, 01 Jan 2026 01:00:00 GMT", at: "2026-01-01T01:00:00.000Z" },
  { text: "999999999", at: "2026-01-02T00:00:00.000Z" },
  { text: "soon", at: undefined },
  { text: "Wed, 31 Dec 2025 00:00:00 GMT", at: undefined },
])("Retry-After: $text", ({ text, at }) => {
  expect(readRetryAfter({ "retry-after": text }, now)?.toISOString()).toBe(at);
});

test("a charset with quotation marks", () => {
  expect(readCharset({ "content-type": 'text/html; Charset="ISO-8859-1"' })).toBe("iso-8859-1");
});
