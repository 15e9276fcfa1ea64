import { createServer } from "node:http";
import { once } from "node:events";
import { expect, test } from "../visit";

/** A page of another origin that holds this HTML. */
async function serveElsewhere(html: string) {
  const server = createServer((_request, response) => {
    response
      .writeHead(200, { "content-type": "text/html" })
      .end(`<!doctype html><title>Elsewhere</title>${html}`);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port");
  return { url: `http://127.0.0.1:${address.port}`, stop: () => server.close() };
}

test("a statement is framed on another site as oEmbed says; no other page can be", async ({
  page,
  request,
  app,
  expectComplaint,
}) => {
  const { items } = await (await request.get(`${app.url}/api/v1/statements?q=%22core interests%22`)).json();
  const permalink: string = items[0].permalink;
  const oembed = await (
    await request.get(`${app.url}/api/oembed`, { params: { url: permalink, maxwidth: "300" } })
  ).json();
  expect(oembed).toMatchObject({ version: "1.0", type: "rich", width: 300, provider_name: "Readout" });

  const elsewhere = await serveElsewhere(`${oembed.html}<iframe id="page" src="${permalink}"></iframe>`);
  expectComplaint(/frame-ancestors|refused to connect|ERR_BLOCKED/i);
  await page.goto(elsewhere.url);
  const card = page.frameLocator("iframe").first();
  await expect(card.getByRole("blockquote")).toContainText(items[0].words);
  await expect(card.getByRole("link", { name: "Readout" })).toHaveAttribute("href", permalink);
  await expect
    .poll(() => page.frames().map((frame) => frame.url()))
    .toContain("chrome-error://chromewebdata/");
  elsewhere.stop();
});

test("a card is light or dark as it is told", async ({ page, request, app }) => {
  const { items } = await (await request.get(`${app.url}/api/v1/statements?limit=1`)).json();
  const background = async (theme: string) => {
    await page.goto(`${app.url}/embed/statements/${items[0].id}?theme=${theme}`);
    return page.getByRole("article").evaluate((card) => getComputedStyle(card).backgroundColor);
  };
  expect(await background("light")).toBe("rgb(255, 255, 255)");
  expect(await background("dark")).toBe("rgb(28, 27, 26)");
});

test("addresses of other sites and of nothing are not embedded", async ({ request, app }) => {
  for (const url of [
    "https://elsewhere.example/statements/abcdefghij234567",
    `${app.url}/statements/abcdefghij234567`,
    "x",
  ]) {
    expect((await request.get(`${app.url}/api/oembed`, { params: { url } })).status()).toBe(404);
  }
});

test("the sitemap leads to every statement", async ({ request, app }) => {
  const index = await (await request.get(`${app.url}/sitemap.xml`)).text();
  const maps = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => url);
  const urls: string[] = [];
  for (const map of maps) urls.push(...(await (await request.get(map)).text()).split("<url>").slice(1));
  const { total } = await (await request.get(`${app.url}/api/v1/statements?limit=1`)).json();
  expect(urls).toHaveLength(total);
  expect(await (await request.get(`${app.url}/robots.txt`)).text()).toContain(
    `Sitemap: ${app.url}/sitemap.xml`,
  );
});
