import { expect, test } from "../visit";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("on a phone lanes are one column of cards that step aside, and filters a sheet", async ({
  page,
  app,
}) => {
  await page.goto(`${app.url}/?q=between:CN,IR`);
  // The list is drawn anew once its scripts have come: a card that was there is gone for a moment.
  await expect(async () => {
    const xi = await page.getByRole("article").filter({ hasText: "strategic point of view" }).boundingBox();
    const raisi = await page.getByRole("article").filter({ hasText: "determined to widen" }).boundingBox();
    expect(xi?.x).toBeLessThan(raisi?.x ?? 0);
    expect((xi?.x ?? 0) + (xi?.width ?? 0)).toBeGreaterThan(raisi?.x ?? 0);
  }).toPass();

  const outlet = page.getByRole("link", { name: /^Tehran Daily \d/ });
  await expect(outlet).toBeHidden();
  await page.getByRole("button", { name: "Filters" }).tap();
  await outlet.tap();
  await expect(page).toHaveURL(/source:/);
  await expect(page.getByRole("article").filter({ hasText: "Beijing Post" })).toHaveCount(0);
});
