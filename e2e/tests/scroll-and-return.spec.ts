import { createTestDatabase } from "@readout/db/testing";
import { ingest } from "../ingest-fixtures";
import { startWeb } from "../start-web";
import { expect, test } from "../visit";

const ARTICLES = 8;
const STATEMENTS = 20;

test("a long timeline goes on as one scrolls, draws only what is in view, and Back returns to the place", async ({
  page,
}) => {
  const database = await createTestDatabase("long");
  await ingest(database.url, listArticles());
  const web = await startWeb(database.url);
  await page.goto(web.url);
  const last = page.getByRole("article").filter({ hasText: "harvest number 1 of" });
  // By less than a screen at a time, so that none is leapt over.
  await expect(async () => {
    await page.mouse.wheel(0, 500);
    await expect(last).toBeVisible({ timeout: 300 });
  }).toPass({ timeout: 100_000, intervals: [0] });
  expect(await page.getByRole("article").count()).toBeLessThan(40);

  const outlet = last.getByRole("link", { name: "Lima Journal" });
  await outlet.hover();
  const place = await page.evaluate(() => window.scrollY);
  await outlet.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Harvests of day 0");
  await page.goBack();
  await expect(last).toBeInViewport();
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - place)).toBeLessThan(200);
  await web.stop();
  await database.drop();
});

/** A day each; what they tell is numbered from the oldest on. */
function listArticles() {
  return Array.from({ length: ARTICLES }, (_, day) => {
    const numbers = Array.from({ length: STATEMENTS }, (_, index) => day * STATEMENTS + index + 1);
    return JSON.stringify({
      id: `harvest-${day}`,
      title: `Harvests of day ${day}`,
      text: numbers
        .map(
          (number) =>
            `Peruvian President Pedro Castillo said that Peru will sell harvest number ${number} of its maize to Chile.`,
        )
        .join("\n\n"),
      outlet: "Lima Journal",
      published: `2021-01-${day + 10}`,
      lang: "en",
    });
  }).join("\n");
}
