import { createTestDatabase } from "@readout/db/testing";
import { checkLooks } from "../check-looks";
import { ingest, readout } from "../ingest-fixtures";
import { startWeb } from "../start-web";
import { expect, test } from "../visit";

const SAID = "Ghana would buy cocoa presses from Peru";
const ARTICLE = {
  url: "https://accra-times.example/presses",
  title: "Minister speaks on presses",
  text: `A pangolin crossed the hall.\n\nGhana's Trade Minister Ama Mensah said that ${SAID}.`,
  outlet: "Accra Times",
  outlet_country: "GH",
  published: "2023-05-09",
  lang: "en",
};

test("a text that was removed says so, and what was said in it stays", async ({ page, request }) => {
  const database = await createTestDatabase("removed");
  await ingest(database.url, JSON.stringify(ARTICLE));
  await readout(database.url, ["prune", "--older-than", "2024", "--keep-statements"]);
  const web = await startWeb(database.url);

  await page.goto(`${web.url}/?q=cocoa`);
  await page.getByRole("article").getByRole("link", { name: "Accra Times" }).click();
  await expect(page).toHaveURL(/\/articles\/[a-z0-9]+#words-/);
  await expect(page.getByRole("note")).toContainText(/was removed on .* under a rule of retention/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(ARTICLE.title);
  await expect(page.getByRole("link", { name: "Original" })).toHaveAttribute("href", ARTICLE.url);
  await expect(page.getByText("pangolin")).toHaveCount(0);
  await checkLooks(page);
  const id = new URL(page.url()).pathname.split("/").at(-1);
  const answer = await request.get(`${web.url}/api/v1/articles/${id}`);
  expect(await answer.json()).toMatchObject({
    text: null,
    textRemovedAt: expect.stringMatching(/^20/),
    statements: [{ words: SAID }],
  });

  const list = page.getByRole("complementary", { name: "Statements" });
  await expect(list.getByText(SAID)).toBeVisible();
  await list.getByRole("link", { name: "Permalink" }).click();
  await expect(page).toHaveURL(/\/statements\/[a-z0-9]+$/);
  await expect(page.locator("mark", { hasText: SAID })).toBeVisible();
  await expect(page.getByRole("note")).toContainText("no longer kept");
  await checkLooks(page);

  await page.goto(`${web.url}/?q=in:articles presses`);
  await expect(page.getByText("Its text is no longer kept.")).toBeVisible();
  await page.goto(`${web.url}/?q=in:articles pangolin`);
  await expect(page.getByText("Its text is no longer kept.")).toHaveCount(0);
  await web.stop();
  await database.drop();
});
