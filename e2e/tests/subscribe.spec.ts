import Parser from "rss-parser";
import { expect, test } from "../visit";

for (const format of ["rss", "atom"]) {
  test(`a reader subscribes to a query as ${format}`, async ({ request, app }) => {
    const q = "between:CN,IR";
    const { items } = await (await request.get(`${app.url}/api/v1/statements`, { params: { q } })).json();
    const feed = await new Parser().parseURL(`${app.url}/feeds/${format}?q=${q}`);
    expect(feed.items.map(({ link }) => link)).toEqual(
      items.map(({ id }: { id: string }) => `${app.url}/statements/${id}`),
    );
    expect(feed.items[0]?.content).toContain(items[0].words);
  });
}

test("a feed that has not changed is not sent again", async ({ request, app }) => {
  for (const format of ["rss", "atom", "json"]) {
    const address = `${app.url}/feeds/${format}?q=China`;
    const etag = (await request.get(address)).headers()["etag"] ?? "";
    expect((await request.get(address, { headers: { "if-none-match": etag } })).status()).toBe(304);
    expect((await request.get(address, { headers: { "if-none-match": 'W/"old"' } })).status()).toBe(200);
  }
});

test("the sources are a list of subscriptions", async ({ request, app }) => {
  const opml = await (await request.get(`${app.url}/sources.opml`)).text();
  expect(opml).toContain('text="Tehran Daily"');
  const [, feed = ""] = /text="Tehran Daily"[^>]*xmlUrl="([^"]+)"/.exec(opml) ?? [];
  expect((await new Parser().parseURL(feed)).items.length).toBeGreaterThan(0);
});
