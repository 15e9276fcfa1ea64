import { OpenAPIClientAxios } from "openapi-client-axios";
import { readDocument } from "../open-api";
import { expect, test } from "../visit";

interface Page {
  items: { id: string }[];
  nextCursor: string | null;
}

test("a client generated from the document reads every list to its end", async ({ request, app }) => {
  const document = await readDocument(request, app.url);
  expect(document.openapi).toBe("3.1.0");
  const definition = { ...document, servers: [{ url: app.url }] };
  const client = await new OpenAPIClientAxios({ definition: JSON.parse(JSON.stringify(definition)) }).init();
  for (const operation of ["getStatements", "getArticles", "getEvents", "getPeople"]) {
    const [ask, askOne] = [client[operation], client[`${operation}ById`]];
    if (!ask || !askOne) throw new Error(`${operation} is not in the document`);
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const { data }: { data: Page } = await ask({ limit: 2, ...(cursor !== null && { cursor }) });
      ids.push(...data.items.map(({ id }) => id));
      cursor = data.nextCursor;
    } while (cursor !== null);
    const { data }: { data: Page } = await ask({ limit: 500 });
    expect(ids, operation).toEqual(data.items.map(({ id }) => id));
    const [id = ""] = ids;
    expect((await askOne({ id })).data, operation).toMatchObject({ id });
  }
});

test("an answer that the client has is not sent again", async ({ request, app }) => {
  const address = `${app.url}/api/v1/statements?q=China`;
  const first = await request.get(address);
  const etag = first.headers()["etag"] ?? "";
  const second = await request.get(address, { headers: { "if-none-match": etag } });
  expect([second.status(), (await second.body()).length]).toEqual([304, 0]);
});

test("changed_after leaves out what was there before", async ({ request, app }) => {
  const count = async (instant: string) => {
    const address = `${app.url}/api/v1/statements?changed_after=${instant}`;
    const { items, total } = await (await request.get(address)).json();
    expect(items).toHaveLength(total);
    return total;
  };
  expect(await count("2020-01-01")).toBeGreaterThan(0);
  expect(await count("2100-01-01")).toBe(0);
});
