import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { expect, test } from "../visit";

interface Statement {
  id: string;
  permalink: string;
  source: { spans: [number, number][] };
  untrusted: { words: string; passage?: string };
}

async function connect(url: string) {
  const client = new Client({ name: "test", version: "1" });
  await client.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`)));
  return client;
}

test("a language model asks every read-only question, and learns what not to trust", async ({ app }) => {
  const client = await connect(app.url);
  async function ask<Answer = unknown>(name: string, given: object) {
    const result = await client.callTool({ name, arguments: { ...given } });
    expect(result.isError, `${name}: ${JSON.stringify(result.content)}`).toBeFalsy();
    return result.structuredContent as Answer;
  }
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).toSorted()).toEqual([
    "dyad_summary",
    "get_event",
    "get_statement",
    "list_events",
    "list_sources",
    "search_statements",
  ]);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  expect(client.getInstructions()).toMatch(/untrusted/);

  const { statements } = await ask<{ statements: Statement[] }>("search_statements", {
    q: "between:CN,IR",
    limit: 3,
  });
  expect(statements).toHaveLength(3);
  for (const { permalink, source } of statements) {
    expect(permalink).toContain(`${app.url}/statements/`);
    expect(source.spans.length).toBeGreaterThan(0);
  }
  const one = await ask<Statement>("get_statement", { id: statements[0]?.id ?? "" });
  expect(one.untrusted.passage).toContain(one.untrusted.words.split(" … ")[0]);

  const { events } = await ask<{ events: { id: string }[] }>("list_events", {
    countries: ["CN", "IR"],
    type: "call",
  });
  expect(events).toHaveLength(1);
  expect(await ask("get_event", { id: events[0]?.id ?? "" })).toMatchObject({ id: events[0]?.id });
  expect(await ask("dyad_summary", { from: "China", to: "iran" })).toMatchObject({ from: "CN", to: "IR" });
  expect(JSON.stringify(await ask("list_sources", {}))).toContain("Tehran Daily");
  await client.close();
});

test("a question that cannot be answered says why", async ({ app }) => {
  const client = await connect(app.url);
  const wrong = await client.callTool({ name: "search_statements", arguments: { q: "from:Atlantis" } });
  expect(wrong).toMatchObject({ isError: true, content: [{ text: expect.stringContaining("Atlantis") }] });
  const absent = await client.callTool({ name: "get_event", arguments: { id: "abcdefghij234567" } });
  expect(absent).toMatchObject({ isError: true });
  await client.close();
});

test("a page of another site may not ask", async ({ app, request }) => {
  const ask = (origin: string) =>
    request.post(`${app.url}/mcp`, {
      headers: { origin, accept: "application/json, text/event-stream" },
      data: { jsonrpc: "2.0", id: 1, method: "tools/list" },
    });
  for (const origin of ["https://elsewhere.example", "null", "http://localhost.elsewhere.example"])
    expect((await ask(origin)).status(), origin).toBe(403);
  expect((await ask("http://localhost:6274")).status()).toBe(200);
});
