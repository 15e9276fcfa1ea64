import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../visit";

const PAGES = [
  { name: "timeline", path: "/" },
  { name: "two lanes", path: "/?q=between:CN,IR" },
  { name: "marked words", path: "/?q=strategic" },
  { name: "nothing found", path: "/?q=zzyzx" },
  { name: "a faulty query", path: '/?q="never closed' },
  { name: "article", path: "article" },
  { name: "statement", path: "statement" },
  { name: "not found", path: "/nothing" },
];

for (const colorScheme of ["light", "dark"] as const) {
  for (const [size, width] of [
    ["wide", 1440],
    ["phone", 390],
  ] as const) {
    test.describe(`${colorScheme}, ${size}`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });
      for (const { name, path } of PAGES) {
        test(name, async ({ page, app, expectComplaint }) => {
          expectComplaint(/404/);
          await page.goto(`${app.url}${path.startsWith("/") ? path : "/?q=strategic"}`);
          if (path === "article") await page.getByRole("link", { name: "Tehran Daily" }).last().click();
          if (path === "statement")
            await page
              .getByRole("link", { name: /this statement$/ })
              .last()
              .click();
          if (!path.startsWith("/")) await page.waitForURL(new RegExp(`/${path}s/`));
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(overflow, "pixels to scroll sideways").toBeLessThanOrEqual(0);
        });
      }
    });
  }
}
