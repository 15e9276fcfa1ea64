import { expect, test } from "../visit";

test("the address of a view gives another reader the same view", async ({ page, app, browser }) => {
  await page.goto(app.url);
  await page.getByRole("link", { name: /^Xi Jinping \d/ }).click();
  await expect(page).toHaveURL(/speaker:/);
  const mine = await page.getByRole("article").allInnerTexts();

  const other = await browser.newContext({ javaScriptEnabled: false });
  const theirs = await other.newPage();
  await theirs.goto(page.url());
  expect(await theirs.getByRole("article").allInnerTexts()).toEqual(mine);
  await other.close();
});

test("without JavaScript one reads, searches and pages", async ({ app, browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(app.url);
  await page.getByLabel("Search statements").fill("strategic");
  await page.getByLabel("Search statements").press("Enter");
  await expect(page.getByRole("article")).toHaveCount(1);
  await context.close();
});
