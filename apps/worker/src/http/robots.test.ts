import { expect, test } from "vitest";
import { isAllowed } from "./robots";

const page = "https://ministry.example/press/2022/call.html?lang=en";

test.each([
  { name: "no file forbids nothing", robots: "", allowed: true },
  { name: "everyone is kept out", robots: "User-agent: *\nDisallow: /", allowed: false },
  { name: "an empty rule forbids nothing", robots: "User-agent: *\nDisallow:", allowed: true },
  {
    name: "our own group beats everyone's",
    robots: "User-agent: *\nDisallow: /\n\nUser-agent: ReadoutBot/2\nDisallow: /x",
    allowed: true,
  },
  {
    name: "groups of one agent are one",
    robots: "User-agent: readoutbot\nAllow: /a\nUser-agent: b\nUser-agent: readoutbot\nDisallow: /press",
    allowed: false,
  },
  {
    name: "the longest rule wins",
    robots: "User-agent: *\nDisallow: /press\nAllow: /press/2022",
    allowed: true,
  },
  {
    name: "allow wins a tie",
    robots: "User-agent: *\nDisallow: /press/*/call\nAllow: /press/2022/call",
    allowed: true,
  },
  { name: "a star and an end", robots: "User-agent: *\nDisallow: /*.html$", allowed: true },
  { name: "the query counts", robots: "User-agent: *\nDisallow: /*lang=en$", allowed: false },
  {
    name: "comments and odd line ends",
    robots: "# hello\r\rUser-agent: * # all\rDisallow: /press # none",
    allowed: false,
  },
  {
    name: "rules before any agent mean nothing",
    robots: "Disallow: /\nUser-agent: x\nDisallow: /",
    allowed: true,
  },
])("$name", ({ robots, allowed }) => {
  expect(isAllowed(robots, "ReadoutBot", page)).toBe(allowed);
});

test("a pattern of ten thousand stars is decided at once", () => {
  const robots = `User-agent: *\nDisallow: /${"*a".repeat(10_000)}$`;
  expect(isAllowed(robots, "ReadoutBot", `https://x.example/${"a".repeat(5_000)}`)).toBe(true);
});
