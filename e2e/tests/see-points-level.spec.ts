import type { Page } from "@playwright/test";
import { expect, test } from "../visit";

const CALL = "/?q=between:CN,IR+date:2022-07-29";

/** The cards and cells at one height. */
function level(page: Page, words: string) {
  return page.getByRole("listitem").filter({ hasText: words });
}

test("an event's node says how its accounts compare, and leads to the comparison", async ({ page, app }) => {
  await page.goto(`${app.url}${CALL}`);
  const compare = page.getByRole("link", {
    name: /^Compare the accounts: \d+ points: 1 shared, \d+ only in Beijing’s account/,
  });
  await expect(page.getByText("2 reports · 2 independent origins · both sides")).toBeVisible();
  await expect(page.getByText("China’s account first, by 1 day")).toBeVisible();
  const summary = (await compare.innerText()).replace("Compare the accounts: ", "");
  await compare.click();
  await expect(page).toHaveURL(/\/events\/[a-z0-9]+$/);
  await expect(page.getByText(summary)).toBeVisible();
});

test("what both accounts have stands level, one card a side, tied by a thread", async ({ page, app }) => {
  await page.goto(`${app.url}${CALL}`);
  const shared = level(page, "Both accounts have this point");
  await expect(shared).toContainText("In the Chinese account");
  await expect(shared.getByRole("article")).toHaveCount(1);
  await expect(async () => {
    const card = await shared.getByRole("article").boundingBox();
    const told = await shared.getByRole("link", { name: "support for one China" }).boundingBox();
    expect(told?.x).toBeLessThan(card?.x ?? 0);
    expect(told?.y).toBeGreaterThanOrEqual(card?.y ?? 0);
    expect((told?.y ?? 0) + (told?.height ?? 0)).toBeLessThanOrEqual((card?.y ?? 0) + (card?.height ?? 0));
  }).toPass();

  await shared.getByText("2 reports · 2 origins · 2 sides").click();
  await expect(shared.getByText("Also reported by")).toBeVisible();
  await expect(shared.getByText("Beijing Post, Chinese account")).toBeVisible();
  await shared.getByRole("link", { name: "This point in the comparison" }).click();
  await expect(page).toHaveURL(/\/events\/[a-z0-9]+#point-[a-z0-9]+$/);
});

test("what only one account has shows the other's silence, and why it is known", async ({ page, app }) => {
  await page.goto(`${app.url}${CALL}`);
  const alone = level(page, "sanctions of the United States against Iran are unlawful");
  await expect(alone).toContainText("only Tehran");
  await expect(alone).toContainText("Not in any Chinese account");
  await expect(alone).toContainText("1 of 1 report read in full");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the other account's words follow their card", async ({ page, app }) => {
    await page.goto(`${app.url}${CALL}`);
    const shared = level(page, "Both accounts have this point");
    await expect(async () => {
      const card = await shared.getByRole("article").boundingBox();
      const told = await shared.getByRole("link", { name: "support for one China" }).boundingBox();
      expect(told?.y).toBeGreaterThan((card?.y ?? 0) + (card?.height ?? 0));
    }).toPass();
  });
});
