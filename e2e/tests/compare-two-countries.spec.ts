import { expect, test } from "../visit";

test("choose China and Iran, and read them in two lanes", async ({ page, app }) => {
  await page.goto(app.url);
  await page.getByLabel("Country", { exact: true }).fill("China");
  await page.getByLabel("and", { exact: true }).fill("Iran");
  await page.getByRole("button", { name: "Show both" }).click();
  await expect(page).toHaveURL(`${app.url}/?q=between:CN,IR`);

  // The list is drawn anew once its scripts have come: a card that was there is gone for a moment.
  await expect(async () => {
    const xi = await page.getByRole("article").filter({ hasText: "strategic point of view" }).boundingBox();
    const raisi = await page.getByRole("article").filter({ hasText: "determined to widen" }).boundingBox();
    expect(xi?.x).toBeLessThan(raisi?.x ?? 0);
  }).toPass();
  await expect(page.getByText("Germany")).toHaveCount(0);
});

test("narrow by speaker, outlet, kind and dates, and take each out again", async ({ page, app }) => {
  await page.goto(`${app.url}/?q=between:CN,IR`);
  // The cards are drawn anew once the list's scripts have come: counted until they stand.
  await expect(page.getByRole("article").first()).toBeVisible();
  const all = await page.getByRole("article").count();
  await page.getByRole("link", { name: /^Ebrahim Raisi/ }).click();
  await expect(page).toHaveURL(/speaker:/);
  await expect(
    page.getByRole("article").filter({ hasText: "Xi Jinping" }).filter({ hasText: "strategic" }),
  ).toHaveCount(0);
  await page.getByRole("link", { name: /^Tehran Daily \d/ }).click();
  await expect(page).toHaveURL(/source:/);
  await expect.poll(() => page.getByRole("article").count()).toBeLessThan(all);
  await page.getByRole("link", { name: /^Remove speaker/ }).click();
  await expect(page).not.toHaveURL(/speaker:/);
  await page.getByRole("link", { name: /^Remove source/ }).click();
  await expect(page).not.toHaveURL(/source:/);
  await expect(page.getByRole("article")).toHaveCount(all);

  await page.getByLabel("From").fill("2022-08-01");
  await page.getByRole("button", { name: "Set dates" }).click();
  await expect(page.getByRole("heading", { name: "No statement fits this query" })).toBeVisible();
});
