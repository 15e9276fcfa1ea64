import { expect, pressUntil, test } from "../visit";

test("search, read, open and go from page to page by keyboard alone", async ({ page, app }) => {
  await page.goto(app.url);
  const box = page.getByLabel("Search statements");
  await pressUntil(page, "/", () => expect(box).toBeFocused({ timeout: 500 }));
  await page.keyboard.type("between:CN,IR");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: /^Remove between/ })).toBeVisible();

  await page.keyboard.press("Escape");
  await box.blur();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  const card = page.locator("[data-card]:focus");
  await expect(card).toBeInViewport();
  await page.keyboard.press("o");
  await expect(card.getByText("Permalink")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/statements\/[a-z2-7]{16}$/);

  await page.keyboard.press("g");
  await page.keyboard.press("d");
  await expect(page).toHaveURL(`${app.url}/dyads`);
  await page.keyboard.press("Control+k");
  await expect(page.getByPlaceholder("Go to a page")).toBeFocused();
  await page.keyboard.type("peop");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${app.url}/people`);
});

test("the keys are listed on ?, and can be switched off", async ({ page, app }) => {
  await page.goto(`${app.url}/about`);
  const list = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await pressUntil(page, "?", () => expect(list).toBeVisible({ timeout: 500 }));
  await expect(list).toContainText("Open or close the statement in place");
  await list.getByLabel("Single keys act").uncheck();
  await list.getByRole("button", { name: "Close" }).click();
  await page.reload();
  await page.keyboard.press("?");
  await expect(list).toBeHidden();
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await expect(list.getByLabel("Single keys act")).not.toBeChecked();
});
