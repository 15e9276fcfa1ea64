import { layLine } from "../cuttable-line";
import { startWeb } from "../start-web";
import { expect, test } from "../visit";

test("while the database is away the page says so, and it comes back by itself", async ({
  page,
  app,
  expectComplaint,
}) => {
  expectComplaint(/503/);
  const line = await layLine(app.databaseUrl);
  const web = await startWeb(line.url);
  await page.goto(web.url);
  await expect(page.getByRole("article").first()).toBeVisible();

  line.cut();
  for (const path of ["/", "/articles/any", "/statements/any"]) {
    await page.goto(`${web.url}${path}`);
    await expect(page.getByRole("heading", { name: "The database cannot be reached" })).toBeVisible();
  }
  expect((await page.request.get(`${web.url}/healthz`)).status()).toBe(503);
  const metrics = await page.request.get(`${web.url}/metrics`);
  expect(metrics.status()).toBe(503);
  expect(await metrics.json()).toMatchObject({ detail: "The database cannot be reached." });
  const answer = await page.request.get(`${web.url}/api/v1/statements`);
  expect(answer.status()).toBe(503);
  expect(answer.headers()["content-type"]).toBe("application/problem+json");
  expect(await answer.text()).not.toContain(new URL(line.url).port);

  await page.goto(web.url);
  await line.mend();
  await expect(page.getByRole("article").first()).toBeVisible();
  expect((await page.request.get(`${web.url}/healthz`)).status()).toBe(200);
  line.cut();
  await web.stop();
});
