import { expect, test } from "vitest";
import { readCutoff } from "./read-cutoff";

const NOW = new Date("2026-03-01T23:59:59Z");

test.each([
  ["0d", "2026-03-01"],
  ["1d", "2026-02-28"],
  ["2W", "2026-02-15"],
  ["3m", "2025-12-01"],
  ["1y", "2025-03-01"],
  ["2024", "2024-01-01"],
  ["2024-02", "2024-02-01"],
  ["2024-02-29", "2024-02-29"],
])("%s keeps what is from %s on", (text, day) => {
  expect(readCutoff(text, NOW)).toBe(day);
});

test.each(["", "90", "-3d", "90x", "2023-02-29", "2024/2025", ">=2024", "yesterday", "2026-03-02", "99999y"])(
  "%s is refused",
  (text) => {
    expect(() => readCutoff(text, NOW)).toThrow(/is no age and no date|lies ahead/);
  },
);
