import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../visit";

const REPORT = `Japanese Foreign Minister Taro Kono said on Tuesday that Russia must return the islands.

Moscow rejected the demand.`;

test("a pasted text is read as one types, and never leaves the browser", async ({ page, app }) => {
  await page.goto(`${app.url}/try`);
  await expect(page.getByRole("status")).toHaveText(/\d statements found/);
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));

  await page.getByLabel("Text", { exact: true }).fill(REPORT);
  const marked = page.getByRole("region", { name: "The text with its statements marked" });
  await expect(marked.locator("mark").first()).toHaveText("Russia must return the islands");
  const found = page.getByRole("complementary", { name: "Statements" }).getByRole("listitem");
  await expect(found.first()).toContainText("Taro Kono");
  await expect(found.first()).toContainText(/about\s*Russia/);
  await expect(found.first()).toContainText("territorial");

  await page.getByText("As JSON").click();
  await expect(page.getByLabel("JSON")).toHaveValue(/"name": "Taro Kono"/);
  expect(sent.filter((request) => request.includes("Kono"))).toEqual([]);
});

test("a file is opened; what is not English is said to be so", async ({ page, app }) => {
  await page.goto(`${app.url}/try`);
  await page.getByLabel("Open a text file").setInputFiles({
    name: "report.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("Die beiden Minister telefonierten am Freitag und vereinbarten ein Treffen."),
  });
  await expect(page.getByRole("status")).toHaveText(/German: only English is read/);
});

for (const { name, buffer, fault } of [
  { name: "an empty file", buffer: Buffer.alloc(0), fault: "The file is empty" },
  {
    name: "a picture",
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
    fault: "This is no text file",
  },
]) {
  test(`${name} is refused, and the text that was there stays`, async ({ page, app }) => {
    await page.goto(`${app.url}/try`);
    await expect(page.getByRole("status")).toHaveText(/\d statements found/);
    await page
      .getByLabel("Open a text file")
      .setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer });
    await expect(page.getByText(fault)).toBeVisible();
    await expect(page.getByLabel("Text", { exact: true })).toHaveValue(/Xi Jinping/);
  });
}

test("of a long text the page shows the beginning, and counts all", async ({ page, app }) => {
  await page.goto(`${app.url}/try`);
  await expect(page.getByRole("status")).toHaveText(/\d statements found/);
  const lines = Array.from(
    { length: 300 },
    (_, number) =>
      `Peruvian President Pedro Castillo said that Peru will sell harvest number ${number + 1} of its maize to Chile.`,
  );
  await page.getByLabel("Text", { exact: true }).fill(lines.join("\n\n"));
  await expect(page.getByRole("status")).toHaveText("300 statements found");
  await expect(page.getByText("its first 200 statements are shown here")).toBeVisible();
  await expect(page.getByRole("complementary", { name: "Statements" }).getByRole("listitem")).toHaveCount(
    200,
  );
});

for (const colorScheme of ["light", "dark"] as const)
  for (const width of [1440, 390])
    test.describe(`${colorScheme}, ${width} pixels`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });
      test("has nothing that axe finds, and nothing to scroll sideways", async ({ page, app }) => {
        await page.goto(`${app.url}/try`);
        await expect(page.getByRole("status")).toHaveText(/\d statements found/);
        await page.getByText("As JSON").click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
        await test.info().attach("page", { body: await page.screenshot(), contentType: "image/png" });
      });
    });
