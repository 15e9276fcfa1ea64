import { expect, test } from "../visit";

const UNLAWFUL = "the sanctions of the United States against Iran are unlawful";

test("go from the timeline to an event, see what only one side tells, and read it in its place", async ({
  page,
  app,
}) => {
  await page.goto(`${app.url}/?q=between:CN,IR`);
  await page
    .getByRole("link", { name: /telephone call$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/events\/[a-z0-9]+$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Xi Jinping");
  await expect(
    page.getByText("2 reports, 2 independent origins, 2 of 2 sides (China and Iran)"),
  ).toBeVisible();
  await expect(page.getByText("China’s account came out first, 1 day before the other")).toBeVisible();

  const point = page.getByRole("listitem").filter({ hasText: UNLAWFUL }).filter({ hasText: "Only in" });
  await expect(point).toContainText("Only in Iran’s account");
  await expect(point).toContainText("Not there: this account was read in full");
  await point.getByRole("link", { name: UNLAWFUL }).click();
  await expect(page).toHaveURL(/\/articles\/[a-z0-9]+/);
  await expect(page.getByText(UNLAWFUL).first()).toBeInViewport();
});

test("take the comparison away as a table", async ({ page, app }) => {
  await page.goto(`${app.url}/?q=between:CN,IR`);
  await page
    .getByRole("link", { name: /telephone call$/ })
    .first()
    .click();
  const href = await page.getByRole("link", { name: "Download as CSV" }).getAttribute("href");
  const answer = await page.request.get(`${app.url}${href}`);
  expect(answer.headers()["content-type"]).toContain("text/csv");
  const [header, ...lines] = (await answer.text()).trim().split("\r\n");
  expect(header).toContain("point,state,side,account");
  expect(lines.some((line) => line.includes("only,IR") && line.includes("unlawful"))).toBe(true);
});
