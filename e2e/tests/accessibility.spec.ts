import type { Page } from "@playwright/test";
import { checkLooks } from "../check-looks";
import { test } from "../visit";

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

for (const { name, path, follow } of PAGES) {
  test(`${name}: axe finds nothing and nothing sticks out, light and dark, wide and on a phone`, async ({
    page,
    app,
    expectComplaint,
  }) => {
    expectComplaint(/404/);
    await page.goto(`${app.url}${path}`);
    if (follow) await page.goto(`${app.url}${await findAddress(page, follow)}`);
    await checkLooks(page);
  });
}

/** Where the first link to an article, a statement or the like leads. */
async function findAddress(page: Page, noun: string) {
  return page.locator(`main a[href^="/${noun}/"]`).first().getAttribute("href");
}
