import { expect, test } from "vitest";
import { listPrefixes } from "./sitemap";

test.each([
  { statements: 0, sitemaps: 1 },
  { statements: 40_000, sitemaps: 1 },
  { statements: 40_001, sitemaps: 32 },
  { statements: 1_000_000, sitemaps: 32 },
  { statements: 10_000_000, sitemaps: 1024 },
])("$statements statements make $sitemaps sitemaps", ({ statements, sitemaps }) => {
  const prefixes = listPrefixes(statements);
  expect(new Set(prefixes).size).toBe(sitemaps);
});
