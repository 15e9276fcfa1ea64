import { expect, test } from "vitest";
import { readAnnounced } from "./read-announced";
import { readPage } from "./read-page";

const now = new Date("2023-01-01T00:00:00Z");
const sentence =
  "The ministry said that both sides had agreed to keep talking about trade and transport this year.";
const paragraphs = (count: number) => `<p>${sentence}</p>`.repeat(count);

const read = (html: string) => readPage(new TextEncoder().encode(html), { now });

test.each([
  {
    name: "a paywall's words under a short lead",
    html: `<title>Talks go on</title><article><h1>Talks go on today</h1>${paragraphs(2)}<p>Already a subscriber? Subscribe now to continue reading this article.</p></article>`,
    wall: "paywall",
  },
  {
    name: "a page that says it is not free",
    html: `<title>Talks</title><script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script><article><h1>Talks go on today</h1>${paragraphs(3)}</article>`,
    wall: "paywall",
  },
  {
    name: "a consent page",
    html: `<title>Before you continue</title><main><p>We and our partners use cookies to store personal data on your device.</p><p>You can accept all cookies or manage your consent in our privacy policy settings now.</p></main>`,
    wall: "consent",
  },
  {
    name: "a check for robots",
    html: `<title>Just a moment...</title><body><p>Enable JavaScript and cookies to continue to the site, please.</p></body>`,
    wall: "robot-check",
  },
  {
    name: "no wall before a whole article that speaks of subscribers",
    html: `<title>Talks go on</title><article><h1>Talks go on today</h1>${paragraphs(20)}<p>Already a subscriber? Sign in.</p></article>`,
    wall: undefined,
  },
  {
    name: "no wall before a short article",
    html: `<title>Talks go on</title><article><h1>Talks go on today</h1>${paragraphs(4)}</article>`,
    wall: undefined,
  },
])("$name", ({ html, wall }) => {
  expect(read(`<html><body>${html}</body></html>`).wall).toBe(wall);
});

test("a feed's HTML becomes paragraphs", () => {
  expect(
    readAnnounced(`<p>${sentence}</p><script>alert(1)</script><p>Advertisement</p><p>Second &amp; last.</p>`),
  ).toBe(`${sentence}\n\nSecond & last.`);
});
