import { expect, test } from "../visit";

test("the first page shows statements under their event, newest first", async ({ page, app }) => {
  await page.goto(app.url);
  await expect(
    page.getByRole("heading", { name: "Xi Jinping and Ebrahim Raisi, telephone call" }),
  ).toBeVisible();
  const days = await page
    .getByRole("heading", { level: 2 })
    .locator("time")
    .evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
  expect(days).toEqual(days.toSorted().toReversed());

  const card = page.getByRole("article").filter({ hasText: "determined to widen its trade" });
  await expect(card).toContainText("Ebrahim Raisi");
  await expect(card).toContainText("President");
  await expect(card).toContainText("Iran");
  await expect(card).toContainText(/to\s*China/);
  await expect(card.getByRole("link", { name: "Tehran Daily" })).toBeVisible();
  await expect(card.locator("img").first()).not.toHaveJSProperty("naturalWidth", 0);
});

test("the theme is the system's, until one is chosen; then it stays", async ({ page, app }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(app.url);
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await background()).toBe("rgb(251, 250, 247)");
  const change = page.getByRole("button", { name: /^Theme/ });
  await change.click();
  await change.click();
  await expect(change).toContainText("dark");
  await page.reload();
  expect(await background()).toBe("rgb(20, 20, 19)");
});
