import { expect, test } from "../visit";

const HOSTILE = '"<script>document.title=1</script>"';

test("save searches, whatever stands in them, find them again, and forget one", async ({ page, app }) => {
  const panel = page.getByRole("region", { name: "Saved searches" });
  for (const q of ["between:CN,IR", HOSTILE]) {
    await page.goto(`${app.url}/?q=${encodeURIComponent(q)}`);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await panel.getByRole("button", { name: "Save this search" }).click();
    await expect(page.getByRole("button", { name: "Saved", exact: true })).toBeVisible();
  }
  await page.goto(app.url);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(panel.getByRole("link")).toHaveCount(2);
  await expect(page).not.toHaveTitle("1");
  await panel.getByRole("button", { name: /^Forget .*script/ }).click();
  await panel.getByRole("link", { name: "between:CN,IR" }).click();
  await expect(page).toHaveURL(`${app.url}/?q=between:CN,IR`);
});

test("a card opens in place and is copied as a quotation with its citation", async ({
  page,
  app,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${app.url}/?q=strategic`);
  const card = page.getByRole("article");
  await card.locator("summary").click();
  await card.getByRole("button", { name: "Copy with citation" }).click();
  await expect(card.getByRole("button", { name: "Copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("Xi Jinping, President, China");
  expect(copied).toContain("As reported by Tehran Daily");
  expect(copied).toMatch(/\/statements\/[a-z2-7]{16}$/);
});

test.describe("in Tehran", () => {
  test.use({ timezoneId: "Asia/Tehran", locale: "en-GB" });

  test("moments stand in UTC, or in the reader's own time", async ({ page, app }) => {
    await page.goto(`${app.url}/?q=strategic`);
    await page.getByRole("article").getByRole("link", { name: "Tehran Daily" }).click();
    const moment = page.locator("main header time").first();
    await expect(moment).toContainText("UTC");
    const utc = await moment.innerText();
    await page.getByRole("button", { name: /^Times/ }).click();
    await expect(moment).not.toContainText("UTC");
    await expect(moment).toHaveAttribute("title", utc);
    await page.reload();
    await expect(moment).not.toContainText("UTC");
  });
});
