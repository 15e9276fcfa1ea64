import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const LOOKS = [
  { colorScheme: "light", width: 1440 },
  { colorScheme: "dark", width: 1440 },
  { colorScheme: "dark", width: 390 },
  { colorScheme: "light", width: 390 },
] as const;

/** Axe finds nothing in the page and nothing of it sticks out, light and dark, wide and on a phone. */
export async function checkLooks(page: Page): Promise<void> {
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
}

function measureOverflow(page: Page) {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
