import { createTestDatabase } from "@readout/db/testing";
import { ingest } from "../ingest-fixtures";
import { startWeb } from "../start-web";
import { expect, test } from "../visit";

const KEPT = "Ghana would buy cocoa presses from Peru";
const DROPPED = "Peru should open an embassy in Accra";

const toLine = (sentences: string[]) =>
  JSON.stringify({
    url: "https://accra-times.example/presses",
    title: "Minister speaks on presses",
    text: `Ghana's Trade Minister Ama Mensah spoke on Monday.\n\n${sentences.join("\n\n")}`,
    outlet: "Accra Times",
    outlet_country: "GH",
    published: "2023-05-09",
    lang: "en",
  });

test("an edited source keeps both texts, one that was taken down is told as such", async ({ page }) => {
  const database = await createTestDatabase("edited");
  const said = (words: string) => `Ghana's Trade Minister Ama Mensah said that ${words}.`;
  await ingest(database.url, toLine([said(KEPT), said(DROPPED)]));
  await ingest(database.url, toLine([said(KEPT)]));
  const web = await startWeb(database.url);

  await page.goto(`${web.url}/?q=cocoa`);
  await page.getByRole("article").getByRole("link", { name: "Accra Times" }).click();
  await expect(page.getByText("This is version 2 of the text")).toBeVisible();
  await expect(page.locator("mark", { hasText: KEPT })).toBeVisible();
  const edited = page.getByRole("region", { name: "Source edited: no longer in the text" });
  await edited.getByRole("link", { name: DROPPED }).click();
  await expect(page).toHaveURL(/\/statements\/[a-z0-9]+$/);
  await expect(
    page.getByText("Source edited: the article's newest text no longer has these words."),
  ).toBeVisible();
  await expect(page.locator("mark", { hasText: DROPPED })).toBeVisible();

  await database.sql`update articles set gone_at = now()`;
  await page.goto(`${web.url}/?q=cocoa`);
  await page.getByRole("article").getByRole("link", { name: "Accra Times" }).click();
  await expect(page.getByText("The outlet has taken it down")).toBeVisible();
  await expect(page.locator("mark", { hasText: KEPT })).toBeVisible();
  await web.stop();
  await database.drop();
});
