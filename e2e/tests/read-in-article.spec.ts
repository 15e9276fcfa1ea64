import { expect, test } from "../visit";

test("follow a statement into its article and see the words marked", async ({ page, app }) => {
  await page.goto(`${app.url}/?q=speaker:"Ebrahim Raisi" unlawful`);
  const words = "the sanctions of the United States against Iran are unlawful";
  await page.getByRole("article").getByRole("link", { name: "Tehran Daily" }).click();
  await expect(page).toHaveURL(/\/articles\/[a-z0-9]+#words-/);
  await expect(page.locator("mark", { hasText: words })).toBeInViewport();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Presidents of Iran and China talk by telephone",
  );

  await page.getByRole("complementary").getByRole("link", { name: "Permalink" }).last().click();
  await expect(page).toHaveURL(/\/statements\/[a-z0-9]+$/);
  await expect(page.getByText("Ebrahim Raisi").first()).toBeVisible();
  await expect(page.locator("mark", { hasText: words })).toBeVisible();
});

test("an address that keeps nothing says so and helps on", async ({ page, app, expectComplaint }) => {
  expectComplaint(/404/);
  for (const path of [
    "/statements/nothing",
    "/articles/nothing",
    "/events/nothing",
    "/people/%00",
    "/dyads/CN-CN",
    "/nothing",
  ]) {
    const answer = await page.goto(`${app.url}${path}`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("link", { name: "Look for it in the timeline" })).toBeVisible();
  }
});
