import { expect, test } from "../visit";

const SCRIPT = "<script>document.title='owned'</script>";

test("what an outlet wrote is text: in title, words and name, on every page", async ({ page, app }) => {
  await page.goto(`${app.url}/?q=India`);
  const card = page.getByRole("article").filter({ hasText: "values its ties" });
  await expect(card).toContainText(SCRIPT);
  await card.getByRole("link", { name: "onerror" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(SCRIPT);
  await expect(page.locator("main img[onerror], main script:not([type='application/ld+json'])")).toHaveCount(
    0,
  );
  await page.getByRole("link", { name: "Permalink" }).first().click();
  await expect(page.locator("blockquote")).toContainText(SCRIPT);
  await expect(page).not.toHaveTitle("owned");
});

test("a query is text, whatever stands in it", async ({ page, app }) => {
  for (const q of [
    SCRIPT,
    `"${SCRIPT}"`,
    "'; drop table statements; --",
    "a & b | !c <-> d:*",
    "\u{d800}",
    "((((((((((",
    "\0",
  ]) {
    const answer = await page.goto(`${app.url}/?q=${encodeURIComponent(q.toWellFormed())}`);
    expect(answer?.status(), q).toBe(200);
    await expect(page.getByRole("main")).toContainText(/statements?|cannot be read/);
  }
  await expect(page).not.toHaveTitle("owned");
});

test("the answer forbids scripts that are not ours, frames, and guessing at types", async ({
  request,
  app,
}) => {
  const headers = (await request.get(app.url)).headers();
  expect(headers["content-security-policy"]).toMatch(
    /script-src 'self' 'nonce-[\w-]+' 'strict-dynamic';.*frame-ancestors 'none'/,
  );
  expect(headers["content-security-policy"]).not.toContain("unsafe");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["strict-transport-security"]).toBeUndefined();
  const again = (await request.get(app.url, { headers: { "x-forwarded-proto": "https" } })).headers();
  expect(again["strict-transport-security"]).toBeDefined();
  expect(again["content-security-policy"]).not.toBe(headers["content-security-policy"]);
});
