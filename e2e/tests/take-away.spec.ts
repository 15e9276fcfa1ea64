import { parse } from "csv-parse/sync";
import { constantFrom, sample, subarray, tuple } from "fast-check";
import { atOnce } from "../at-once";
import { startWeb } from "../start-web";
import { expect, test } from "../visit";

const TERMS = [
  "from:CN",
  "to:IR",
  "between:CN,IR",
  "kind:direct,indirect",
  "-kind:mixed",
  "China",
  '"core interests"',
  "cooperat*",
  "has:event",
  "-has:date",
  "date:2022-07",
  "(sanctions OR trade)",
  "topic:trade,energy",
  "lang:en",
  "source:Daily",
];

test("an export holds exactly as many statements as the API counts, for 200 queries", async ({
  request,
  app,
}) => {
  test.setTimeout(120_000);
  const web = await startWeb(app.databaseUrl, { READOUT_RATE_LIMIT: "0" });
  const asked = sample(tuple(subarray(TERMS, { maxLength: 3 }), constantFrom("csv", "jsonl", "plover")), 200);
  let found = 0;
  await atOnce(asked, async ([terms, format]) => {
    const q = terms.join(" ");
    const { total } = await (await request.get(`${web.url}/api/v1/statements`, { params: { q } })).json();
    const file = await (await request.get(`${web.url}/api/v1/export`, { params: { q, format } })).text();
    const rows = format === "csv" ? parse(file, { columns: true }) : file.split("\n").filter(Boolean);
    expect(rows, `${format} of ${q}`).toHaveLength(total);
    found += total;
  });
  await web.stop();
  expect(found).toBeGreaterThan(0);
});

test("a citation names speaker, words, outlet and an address that stays", async ({ request, app }) => {
  const { items } = await (await request.get(`${app.url}/api/v1/statements?q=%22core interests%22`)).json();
  const [statement] = items;
  const address = `${app.url}/api/v1/statements/${statement.id}/citation`;
  const citation = await (await request.get(address, { params: { style: "chicago" } })).text();
  for (const part of ["Xi Jinping", statement.words, "Beijing Post", statement.permalink])
    expect(citation).toContain(part);
  const kept = await request.get(`${app.url}/api/v1/statements/${statement.id}?version=1`);
  expect(await kept.json()).toMatchObject({ words: statement.words, version: 1 });
});
