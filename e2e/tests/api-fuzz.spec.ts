import type { APIRequestContext } from "@playwright/test";
import { constantFrom, oneof, sample, string } from "fast-check";
import { atOnce } from "../at-once";
import { type ApiDocument, createChecks, readDocument } from "../open-api";
import { startWeb } from "../start-web";
import { expect, test } from "../visit";

/** A taste with every run of the tests; READOUT_FUZZ=5000 for a meal. */
const REQUESTS = Number(process.env["READOUT_FUZZ"] ?? 400);
const CHECKED = new Set(["application/json", "application/problem+json"]);

const queries = [
  "China",
  '"core interests"',
  "between:CN,IR",
  "from:CN -kind:direct",
  "sanction*",
  "date:<9d",
  "(",
  "a OR",
];
const wild = oneof(
  string({ unit: "binary", maxLength: 20 }),
  string({ unit: "grapheme", maxLength: 20 }),
  constantFrom(
    "",
    "0",
    "-1",
    "1e9",
    "NaN",
    "null",
    "true",
    "[]",
    "'; drop table statements",
    "../..",
    "%00",
    "\0",
    "a".repeat(5000),
  ),
);
const values: Record<string, string[]> = {
  q: queries,
  limit: ["1", "2", "50", "500"],
  changed_after: ["2020-01-01", "2026-01-01T00:00:00Z", "0000-01-01", "9999-12-31T23:59:59-14:00"],
  version: ["1", "2"],
  lang: ["en", "zh"],
  countries: ["CN", "CN,IR", "CN,IR,US"],
  country: ["CN", "IR", "US"],
  since: ["2000-01-01", "2022-07-29", "0001-01-01"],
  until: ["2022-07-29", "2100-01-01", "9999-12-31"],
  name: ["wang", "xi jin", "%"],
};

test("whatever is asked of the API, it answers as its document says", async ({ request, app }) => {
  test.setTimeout(600_000);
  const web = await startWeb(app.databaseUrl, { READOUT_RATE_LIMIT: "0" });
  const document = await readDocument(request, web.url);
  const findCheck = createChecks(document);
  const known = { ...values, ...(await collectKnown(request, web.url)) };
  const addresses = Array.from({ length: REQUESTS }, () => writeAddress(document, known));
  const faults: string[] = [];
  const statuses = new Map<number, number>();

  async function ask({ path, address }: { path: string; address: string }) {
    const answer = await request.get(`${web.url}${address}`);
    const status = answer.status();
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    const mediaType = answer.headers()["content-type"] ?? "";
    if (status >= 500) faults.push(`${status} ${address}`);
    if (status >= 500 || !CHECKED.has(mediaType)) return;
    const check = findCheck(path, status, mediaType);
    if (!check) faults.push(`undocumented ${status} ${mediaType} ${address}`);
    else if (!check(await answer.json())) faults.push(`${address}: ${JSON.stringify(check.errors?.[0])}`);
  }

  await atOnce(addresses, ask);
  await web.stop();
  expect(faults.slice(0, 5)).toEqual([]);
  expect([...statuses.keys()].toSorted()).toEqual([200, 400, 404]);
  expect(statuses.get(200)).toBeGreaterThan(REQUESTS / 4);
});

/** Ids and cursors that the API itself gave out. */
async function collectKnown(request: APIRequestContext, url: string): Promise<Record<string, string[]>> {
  const ids: string[] = [];
  const cursors: string[] = [];
  for (const list of ["statements", "articles", "events", "people"]) {
    const { items, nextCursor } = await (await request.get(`${url}/api/v1/${list}?limit=2`)).json();
    ids.push(...items.map(({ id }: { id: string }) => id));
    if (nextCursor !== null) cursors.push(nextCursor);
  }
  return { id: ids, source: ids, cursor: cursors };
}

function writeAddress(document: ApiDocument, known: Record<string, string[]>) {
  const path = pick(Object.keys(document.paths));
  let address = path;
  const search: string[] = [];
  for (const parameter of document.paths[path]?.get.parameters ?? []) {
    const good = parameter.schema.enum ?? known[parameter.name] ?? [""];
    const isGood = Math.random() < 0.85;
    const value = encodeURIComponent(
      (isGood ? pick(good) : pick(sample(wild, 1))).replace(/\p{Cs}/gu, "\u{FFFD}"),
    );
    if (parameter.in === "path") address = address.replace(`{${parameter.name}}`, value || "x");
    else if (Math.random() < 0.5 || parameter.schema.enum) search.push(`${parameter.name}=${value}`);
  }
  return { path, address: search.length > 0 ? `${address}?${search.join("&")}` : address };
}

function pick<Value>(values: Value[]): Value {
  const value = values[Math.floor(Math.random() * values.length)];
  if (value === undefined) throw new Error("Nothing to pick from");
  return value;
}
