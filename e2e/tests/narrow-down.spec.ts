import { expect, test } from "../visit";

test("find what China and Iran said to each other in July 2022, then narrow by topic and speaker", async ({
  page,
  app,
}) => {
  await page.goto(app.url);
  await page.getByLabel("Search statements").fill("between:CN,IR date:2022-07");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: /^Remove between/ })).toBeVisible();
  await expect(page.getByRole("article").filter({ hasText: "strategic point of view" })).toBeVisible();
  await expect(page.getByRole("article").filter({ hasText: "Germany" })).toHaveCount(0);

  const filters = page.getByRole("region", { name: "Filters" });
  for (const field of ["Topic", "Speaker"]) {
    const first = filters.locator("section").filter({ hasText: field }).getByRole("link").first();
    const count = Number(/\d+$/.exec(await first.innerText())?.[0]);
    const name = field.toLowerCase();
    await first.click();
    await expect(page.getByRole("link", { name: new RegExp(`^Remove ${name}`) })).toBeVisible();
    await expect(page.getByText(new RegExp(`^${count} statements?$`))).toBeVisible();
  }
});

test("a country spoken to or about finds as many statements as it counts", async ({ page, app }) => {
  await page.goto(app.url);
  const countries = page.getByRole("region", { name: "Filters" }).locator("section", {
    has: page.getByRole("heading", { name: "Country spoken to or about" }),
  });
  const links = await countries.getByRole("link").all();
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) {
    const count = Number(/\d+$/.exec((await link.textContent()) ?? "")?.[0]);
    const href = await link.getAttribute("href");
    const answer = await page.request.get(`${app.url}/api/v1/statements${href?.slice(1)}`);
    expect((await answer.json()).items.length, String(href)).toBe(count);
  }
});

test("compare two months with the brush", async ({ page, app }) => {
  await page.goto(app.url);
  const july = page.getByRole("article").filter({ hasText: "strategic point of view" });
  const may = page.getByRole("article").filter({ hasText: "shared future" });
  const drag = async (from: number, to: number) => {
    const box = await page.locator("svg.brush").boundingBox();
    if (!box) throw new Error("No brush");
    await page.mouse.move(box.x + box.width * from, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * to, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
  };
  await drag(0.01, 0.3);
  await expect(page).toHaveURL(/date:2022-05/);
  await expect(may).toBeVisible();
  await expect(july).toHaveCount(0);
  await page.goBack();
  await expect(july).toBeVisible();
  await drag(0.99, 0.7);
  await expect(page).toHaveURL(/date:2022-0[67]/);
  await expect(july).toBeVisible();
  await expect(may).toHaveCount(0);
});

test("do it in Chinese characters", async ({ page, app }) => {
  await page.goto(app.url);
  await page.getByLabel("Search statements").fill("命运共同体");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(page.getByRole("article").locator("mark").first()).toContainText("命运共同体");
});

test("the box completes names and says where a query goes wrong while it is typed", async ({ page, app }) => {
  await page.goto(app.url);
  const box = page.getByLabel("Search statements");
  await box.pressSequentially("speaker:rais");
  await expect(page.getByRole("option", { name: /Ebrahim Raisi/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(box).toHaveValue(/Ebrahim Raisi/);
  await box.fill('"never closed');
  await expect(page.getByRole("option")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(box).toHaveAttribute("aria-invalid", "true");
});
