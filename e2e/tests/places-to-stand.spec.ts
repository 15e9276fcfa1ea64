import { expect, test } from "../visit";

test("from the matrix of countries to the words of one on the other", async ({ page, app }) => {
  await page.goto(`${app.url}/dyads`);
  await page.getByRole("link", { name: /^Iran on China: [1-9]/ }).click();
  await expect(page).toHaveURL(`${app.url}/?q=between:IR,CN+from:IR`);
  await expect(page.getByRole("article").filter({ hasText: "determined to widen" })).toBeVisible();
  await expect(page.getByRole("article").filter({ hasText: "strategic point of view" })).toHaveCount(0);
});

test("two countries' page tells who speaks, on what, and leads to the words", async ({ page, app }) => {
  await page.goto(`${app.url}/dyads`);
  await page.getByRole("link", { name: /^China ⇄ Iran/ }).click();
  await expect(page).toHaveURL(`${app.url}/dyads/CN-IR`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("China and Iran");
  await page.getByRole("link", { name: /^Ebrahim Raisi/ }).click();
  await expect(page.getByRole("article").filter({ hasText: "determined to widen" })).toBeVisible();
});

test("find a person, and read their offices, whom they speak of and their last words", async ({
  page,
  app,
}) => {
  await page.goto(`${app.url}/people`);
  await page.getByLabel("Name").fill("raisi");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("link", { name: "Ebrahim Raisi" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ebrahim Raisi");
  await expect(page.getByRole("listitem").filter({ hasText: "President" }).first()).toBeVisible();
  await expect(page.getByRole("article").filter({ hasText: "determined to widen" })).toBeVisible();
  await page.getByRole("link", { name: /^China \d/ }).click();
  await expect(page).toHaveURL(/speaker:.*Raisi/);
  await expect(page.getByRole("article").filter({ hasText: "determined to widen" })).toBeVisible();
});

test("an event leads to its accounts, an outlet to what it reported", async ({ page, app }) => {
  await page.goto(`${app.url}/events`);
  await page.getByRole("link", { name: "Xi Jinping and Ebrahim Raisi, telephone call" }).click();
  await expect(page).toHaveURL(/\/events\/[a-z2-7]{16}$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("telephone call");

  await page.goto(`${app.url}/sources`);
  await expect(page.getByRole("listitem").filter({ hasText: "Tehran Daily" })).toContainText("state-media");
  await page.getByRole("link", { name: "Tehran Daily" }).click();
  await expect(page).toHaveURL(/source:/);
  await expect(page.getByRole("article").first()).toContainText("Tehran Daily");
});

test("machines read a quotation, its article and its speaker on their pages", async ({ page, app }) => {
  const linkedData = async () =>
    JSON.parse((await page.locator("script[type='application/ld+json']").textContent()) ?? "null");
  await page.goto(`${app.url}/people`);
  await page.getByRole("link", { name: "Ebrahim Raisi" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ebrahim Raisi");
  await page.reload();
  expect(await linkedData()).toMatchObject({
    "@type": "Person",
    "@id": page.url(),
    name: "Ebrahim Raisi",
    nationality: { name: "Iran" },
  });
  const { items } = await (
    await page.request.get(`${app.url}/api/v1/statements?limit=1&q=speaker:Raisi`)
  ).json();
  await page.goto(`${app.url}/statements/${items[0].id}`);
  expect(await linkedData()).toMatchObject({ "@type": "Quotation", creator: [{ name: "Ebrahim Raisi" }] });
  await page.goto(`${app.url}/articles/${items[0].article.id}`);
  expect(await linkedData()).toMatchObject({ "@type": "NewsArticle", headline: expect.stringMatching(/./) });
});
