import { startWeb } from "../start-web";
import { expect, test } from "../visit";

test("pages of the API hold every statement once, and as many as it says", async ({ request, app }) => {
  const ids: string[] = [];
  let cursor = "";
  let total = 0;
  do {
    const answer = await request.get(`${app.url}/api/v1/statements`, {
      params: { limit: 3, ...(cursor && { cursor }) },
    });
    const page: { items: { id: string }[]; nextCursor: string | null; total: number } = await answer.json();
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor ?? "";
    total = page.total;
  } while (cursor !== "");
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(total);
});

test("the API and the page answer a query alike", async ({ page, request, app }) => {
  const q = "between:CN,IR -kind:direct";
  const answer: { total: number } = await (
    await request.get(`${app.url}/api/v1/statements`, { params: { q } })
  ).json();
  await page.goto(`${app.url}/?q=${encodeURIComponent(q)}`);
  await expect(page.getByText(`${answer.total} statements`, { exact: true })).toBeVisible();
});

for (const { name, params, detail } of [
  { name: "a query that does not parse", params: { q: '"never closed' }, detail: /./ },
  { name: "a wild cursor", params: { cursor: "!!" }, detail: /cursor/i },
  { name: "too much at once", params: { limit: "501" }, detail: /limit/ },
  { name: "a parameter that does not exist", params: { query: "tea" }, detail: /query/ },
]) {
  test(`refuses ${name}`, async ({ request, app }) => {
    const answer = await request.get(`${app.url}/api/v1/statements`, { params });
    expect(answer.status()).toBe(400);
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({
      status: 400,
      title: "Bad request",
      detail: expect.stringMatching(detail),
    });
  });
}

test("says where a query is wrong", async ({ request, app }) => {
  const answer = await request.get(`${app.url}/api/v1/facets`, { params: { q: 'tea "never closed' } });
  expect(await answer.json()).toMatchObject({ errors: [{ start: 4, message: expect.any(String) }] });
});

test("a client that asks too often is told when to come back", async ({ request, app }) => {
  const web = await startWeb(app.databaseUrl, { READOUT_RATE_LIMIT: "2" });
  const answers = [];
  for (let asked = 0; asked < 3; asked++) answers.push(await request.get(`${web.url}/api/v1/statements`));
  expect(answers.map((answer) => answer.status())).toEqual([200, 200, 429]);
  expect(Number(answers[2]?.headers()["retry-after"])).toBeGreaterThan(0);
  expect((await request.get(`${web.url}/healthz`)).status()).toBe(200);
  await web.stop();
});

test("events are asked for by their countries, type and days, people by country and name", async ({
  request,
  app,
}) => {
  async function list(noun: string, params: Record<string, string>) {
    const answer = await request.get(`${app.url}/api/v1/${noun}`, { params });
    expect(answer.status(), `${noun} ${JSON.stringify(params)}`).toBe(200);
    return (await answer.json()).items;
  }
  const call = { type: "call", date: "2022-07-29" };
  const day = { since: call.date, until: call.date };
  expect(await list("events", { countries: "IR,CN", type: "call", ...day })).toMatchObject([call]);
  expect(await list("events", { countries: "CN", until: "2022-07-28", type: "call" })).toEqual([]);
  expect(await list("events", { countries: "CN,BR", since: call.date })).toEqual([]);
  expect(await list("people", { country: "IR", name: "rais" })).toMatchObject([{ name: "Ebrahim Raisi" }]);
  expect(await list("people", { country: "CN", name: "raisi" })).toEqual([]);
  for (const wrong of ["events?countries=China", "events?since=2022-13-01", "people?country=chn"]) {
    expect((await request.get(`${app.url}/api/v1/${wrong}`)).status(), wrong).toBe(400);
  }
});

test("says that it only reads", async ({ request, app }) => {
  const answer = await request.post(`${app.url}/api/v1/events`, { data: {} });
  expect([answer.status(), answer.headers()["allow"]]).toEqual([405, "GET, HEAD, OPTIONS"]);
  expect(answer.headers()["content-type"]).toBe("application/problem+json");
  expect(await answer.json()).toMatchObject({ status: 405, title: "Method not allowed" });
});
