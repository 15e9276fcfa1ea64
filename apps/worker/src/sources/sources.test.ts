import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listFailedJobs, listSourceHealth, removeFeeds, retryJobs, setFeedsEnabled } from "@readout/db";
import { createTestDatabase } from "@readout/db/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readEnv } from "../env";
import { createPoliteFetch } from "../http/polite-fetch";
import { createLogger } from "../logger";
import { createReader } from "../reading/reader";
import { runWorker, toHttpSettings } from "../run-worker";
import { makeFeed, makePage, RSS, serve, startSite } from "../testing/site";
import { addSourceByUrl } from "./add-source";
import { exportOpml, importOpml } from "./opml";
import { testSource } from "./test-source";
import type { SourceTools } from "./tools";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let site: Awaited<ReturnType<typeof startSite>>;
let bare: Awaited<ReturnType<typeof startSite>>;
let tools: SourceTools;
let folder: string;
const env = readEnv({
  READOUT_ALLOWED_HOSTS: "127.0.0.1",
  READOUT_HOST_PAUSE: "0",
  READOUT_STARTER_LIST: "off",
});

beforeAll(async () => {
  database = await createTestDatabase("sources");
  tools = { http: createPoliteFetch(database.db, toHttpSettings(env)), reader: createReader({ threads: 1 }) };
  folder = await mkdtemp(join(tmpdir(), "readout-sources-"));
  bare = await startSite({ "/": serve("<html><body>No feed here</body></html>") });
  site = await startSite({
    "/": serve(
      '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>Home</body></html>',
    ),
    "/feed": serve(makeFeed([{ title: "Talks", link: "/talks", published: "2026-01-02T10:00:00Z" }]), RSS),
    "/talks": serve(makePage("Talks")),
  });
});
afterAll(async () => {
  await Promise.all([site.close(), bare.close(), tools.http.close(), tools.reader.close()]);
  await rm(folder, { recursive: true });
  await database.drop();
});

const list = () => listSourceHealth(database.db, { at: new Date() });
const options = { name: "Post", country: "IR", control: "official" };
const add = (url: string) => addSourceByUrl(database.db, tools, { url, options });

test("a source is tested without storing, added from its home page, turned off, exported, removed and imported", async () => {
  expect(await testSource(tools, `${site.origin}/`)).toMatchObject({
    feeds: [{ url: `${site.origin}/feed`, title: "Test site", entries: [{ title: "Talks" }] }],
  });
  expect(await list()).toEqual([]);

  expect(await add(`${site.origin}/`)).toEqual({ lines: [`added: Post, ${site.origin}/feed`] });
  expect(await add(`${site.origin}/feed`)).toEqual({ lines: [`known already: Post, ${site.origin}/feed`] });
  expect(await list()).toMatchObject([
    {
      name: "Post",
      country: "IR",
      control: "official",
      feeds: [{ url: `${site.origin}/feed`, state: "waiting" }],
    },
  ]);

  await setFeedsEnabled(database.db, "Post", false, new Date());
  expect((await list())[0]?.feeds).toMatchObject([{ state: "off" }]);
  await setFeedsEnabled(database.db, `${site.origin}/feed`, true, new Date());
  expect((await list())[0]?.feeds).toMatchObject([{ state: "waiting" }]);

  const opml = join(folder, "feeds.opml");
  await writeFile(opml, await exportOpml(database.db));
  expect(await removeFeeds(database.db, "Post")).toEqual([`${site.origin}/feed`]);
  expect((await list())[0]?.feeds).toEqual([]);
  expect(await importOpml(database.db, opml)).toEqual({ added: 1, known: 0, refused: [] });
  expect((await list())[0]).toMatchObject({
    name: "Post",
    control: "official",
    feeds: [{ url: `${site.origin}/feed` }],
  });
}, 60_000);

test.each([
  { name: "no such file", path: () => join(folder, "absent.opml"), error: "no such file or folder" },
  { name: "no OPML", path: () => fileURLToPath(import.meta.url), error: "it is no OPML" },
])("an import says what is wrong: $name", async ({ path, error }) => {
  expect(await importOpml(database.db, path())).toEqual({ error: expect.stringContaining(error) });
});

test("an import names the addresses that no feed can be polled from", async () => {
  const path = join(folder, "refused.opml");
  await writeFile(
    path,
    '<opml version="2.0"><body><outline text="x" xmlUrl="javascript:alert(1)"/></body></opml>',
  );
  expect(await importOpml(database.db, path)).toEqual({
    added: 0,
    known: 0,
    refused: ["javascript:alert(1)"],
  });
});

test.each([
  { name: "a page without a feed", url: () => `${bare.origin}/`, error: "names no feed" },
  { name: "nobody there", url: () => "http://127.0.0.1:1/", error: "refuses connections" },
  { name: "a private address", url: () => "http://10.0.0.1/", error: "not a public address" },
])(
  "$name: in words, and nothing is added",
  async ({ url, error }) => {
    const before = (await list()).length;
    expect(await testSource(tools, url())).toEqual({ error: expect.stringContaining(error) });
    expect(await add(url())).toEqual({ error: expect.stringContaining(error) });
    expect(await list()).toHaveLength(before);
  },
  60_000,
);

test("a poisoned job fails alone, is listed with its error, and is taken up again", async () => {
  await database.sql`insert into settings (name, value) values ('demo', '"removed"') on conflict do nothing`;
  const work = () =>
    runWorker(
      { connection: database, logger: createLogger("silent"), env, id: "test" },
      new AbortController().signal,
      { isOnce: true },
    );
  await work();
  await database.sql`
    select graphile_worker.add_job('fetch-article', '{"pageId": 5}', job_key := 'page:bad', max_attempts := 1)`;
  site.handlers["/feed"] = serve(
    makeFeed(["Talks", "Tea"].map((title) => ({ title, link: `/${title}` }))),
    RSS,
  );
  site.handlers["/Tea"] = serve(makePage("Tea"));
  await database.sql`update feeds set next_poll_at = now()`;
  await work();
  expect([...(await database.sql`select title from articles order by title`)]).toEqual([
    { title: "Talks" },
    { title: "Tea" },
  ]);
  const [failed] = await listFailedJobs(database.db);
  expect(failed).toMatchObject({
    task: "fetch-article",
    key: "page:bad",
    attempts: 1,
    error: expect.stringContaining("pageId"),
  });
  expect(await retryJobs(database.db, [failed?.id ?? "", "999"])).toBe(1);
  expect(await listFailedJobs(database.db)).toEqual([]);
}, 120_000);
