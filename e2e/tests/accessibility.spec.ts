import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../visit";

const PAGES = [
  { name: "timeline", path: "/" },
  { name: "two lanes", path: "/?q=between:CN,IR" },
  { name: "marked words", path: "/?q=strategic" },
  { name: "nothing found", path: "/?q=zzyzx" },
  { name: "a faulty query", path: '/?q="never closed' },
  { name: "article", path: "/?q=strategic", follow: "articles" },
  { name: "statement", path: "/?q=strategic", follow: "statements" },
  { name: "events", path: "/events" },
  { name: "event", path: "/events", follow: "events" },
  { name: "people", path: "/people" },
  { name: "person", path: "/people", follow: "people" },
  { name: "dyads", path: "/dyads" },
  { name: "dyad", path: "/dyads/CN-IR" },
  { name: "sources", path: "/sources" },
  { name: "about", path: "/about" },
  { name: "not found", path: "/nothing" },
];

const LOOKS = [
  { colorScheme: "light", width: 1440 },
  { colorScheme: "dark", width: 1440 },
  { colorScheme: "dark", width: 390 },
  { colorScheme: "light", width: 390 },
] as const;

for (const { name, path, follow } of PAGES) {
  test(`${name}: axe finds nothing and nothing sticks out, light and dark, wide and on a phone`, async ({
    page,
    app,
    expectComplaint,
  }) => {
    expectComplaint(/404/);
    await page.goto(`${app.url}${path}`);
    if (follow) await page.goto(`${app.url}${await findAddress(page, follow)}`);
    for (const { colorScheme, width } of LOOKS) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      const look = `${colorScheme}, ${width} pixels wide`;
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
        look,
      ).toEqual([]);
      expect(await measureOverflow(page), `pixels to scroll sideways: ${look}`).toBeLessThanOrEqual(0);
    }
  });
}

/** Where the first link to an article, a statement or the like leads. */
async function findAddress(page: Page, noun: string) {
  return page.locator(`main a[href^="/${noun}/"]`).first().getAttribute("href");
}

function measureOverflow(page: Page) {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
