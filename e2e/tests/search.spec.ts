import { expect, pressUntil, test } from "../visit";

test("search by words, and see them marked", async ({ page, app }) => {
  await page.goto(app.url);
  const box = page.getByLabel("Search statements");
  await pressUntil(page, "/", () => expect(box).toBeFocused({ timeout: 500 }));
  await page.keyboard.type("one-china principle");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(page.getByRole("article").locator("mark").first()).toContainText(/one/i);
  await expect(page.getByText("1 statement", { exact: true })).toBeVisible();
});

test("a query that cannot be read says where and why", async ({ page, app }) => {
  await page.goto(`${app.url}/?q=${encodeURIComponent('china "never closed')}`);
  const alert = page.getByRole("alert").filter({ hasText: "cannot be read" });
  await expect(alert.locator("mark")).toBeVisible();
  await expect(page.getByLabel("Search statements")).toHaveValue('china "never closed');
});

test("a query that nothing fits says what to do", async ({ page, app }) => {
  await page.goto(`${app.url}/?q=in:articles zzyzx`);
  await expect(page.getByRole("heading", { name: "No article fits this query" })).toBeVisible();
  await page.goto(`${app.url}/?q=zzyzx`);
  await expect(page.getByRole("heading", { name: "No statement fits this query" })).toBeVisible();
  await page.getByRole("link", { name: "Show the whole timeline" }).click();
  await expect(page.getByRole("article").first()).toBeVisible();
});

test("search titles and texts of articles, and read one", async ({ page, app }) => {
  await page.goto(`${app.url}/?q=principle`);
  await page.getByRole("link", { name: "Search articles" }).click();
  await expect(page).toHaveURL(/in:articles/);
  const articles = page.getByRole("region", { name: "Articles" }).getByRole("article");
  await expect(articles.first().locator("mark").first()).toContainText(/principle/i);
  await articles.first().getByRole("heading").getByRole("link").click();
  await expect(page).toHaveURL(/\/articles\//);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
