import { addFeed, getArticle, listFailedJobs, listFeeds, listSourceHealth } from "@readout/db";
import { createTestDatabase } from "@readout/db/testing";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { readEnv } from "./env";
import { createLogger } from "./logger";
import { runWorker } from "./run-worker";
import { listSentences, makeFeed, makePage, RSS, serve, startSite } from "./testing/site";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let site: Awaited<ReturnType<typeof startSite>>;
const env = readEnv({
  READOUT_ALLOWED_HOSTS: "127.0.0.1",
  READOUT_HOST_PAUSE: "0",
  READOUT_STARTER_LIST: "off",
  READOUT_READERS: "1",
});

beforeAll(async () => {
  database = await createTestDatabase("worker");
  await database.sql`insert into settings (name, value) values ('demo', '"removed"')`;
});
afterAll(() => database.drop());
beforeEach(async () => {
  site = await startSite();
  await database.sql`truncate feeds, pages, articles, hosts cascade`;
});
afterEach(() => site.close());

const work = (logger = createLogger("silent"), settings = env) =>
  runWorker(
    { connection: database, logger, env: settings, id: `test:${Math.random()}` },
    new AbortController().signal,
    { isOnce: true },
  );

async function add(path = "/feed") {
  const source = { name: "Test site", country: "IR", control: null, homeUrl: null };
  await addFeed(database.db, { url: `${site.origin}${path}`, lang: null, source }, new Date());
}

const listPages = () =>
  database.sql<{ state: string; reason: string | null; articleId: string | null; visits: number }[]>`
    select state, reason, article_id as "articleId", visits from pages order by url`;

const makeDue = () =>
  database.sql`with f as (update feeds set next_poll_at = now()) update pages set next_fetch_at = now() where next_fetch_at is not null`;

async function readOnlyFeed() {
  const [row] = await listFeeds(database.db);
  return row!.feed;
}

test("articles arrive once; a second round asks conditionally and stores nothing new", async () => {
  const titles = ["Ports", "Railways", "Visas"];
  const link = (title: string) => `${site.origin}/${title}`;
  site.handlers["/feed"] = serve(makeFeed(titles.map((title) => ({ title, link: link(title) }))), RSS);
  for (const title of titles) site.handlers[`/${title}`] = serve(makePage(title));
  await add();
  await work();
  expect(await listPages()).toMatchObject(titles.map(() => ({ state: "stored", visits: 1 })));
  const [source] = await listSourceHealth(database.db, { at: new Date() });
  expect(source).toMatchObject({ name: "Test site", feeds: [{ state: "working", failures: 0 }] });
  expect(source?.weeks.at(-1)).toMatchObject({ articles: 3 });
  site.requests.length = 0;
  await makeDue();
  await work();
  expect(site.requests.map(({ status }) => status)).toEqual([304, 304, 304, 304]);
  expect([...(await database.sql`select number from article_versions`)]).toHaveLength(3);
}, 120_000);

test("an edited page becomes a version, a deleted one is noted, and both keep their words", async () => {
  site.handlers["/feed"] = serve(
    makeFeed(["Edited", "Deleted"].map((title) => ({ title, link: `/${title}` }))),
    RSS,
  );
  site.handlers["/Edited"] = serve(makePage("Edited"));
  site.handlers["/Deleted"] = serve(makePage("Deleted"));
  await add();
  await work();
  const [deleted, edited] = await listPages();
  site.handlers["/Edited"] = serve(makePage("Edited", { sentences: 11 }));
  delete site.handlers["/Deleted"];
  await makeDue();
  await work();
  const article = await getArticle(database.db, edited?.articleId ?? "");
  expect(article).toMatchObject({ version: 2, goneAt: null });
  const withdrawn = await database.sql<{ words: string; because: string }[]>`
    select words, withdrawn_because as because from statements where withdrawn_at is not null`;
  expect([...withdrawn]).toEqual([{ words: expect.stringContaining("point 11"), because: "source-edited" }]);
  expect(article?.versions).toHaveLength(2);
  expect(article?.text).not.toContain("point 11");
  expect(await getArticle(database.db, deleted?.articleId ?? "")).toMatchObject({
    goneAt: expect.any(Date),
    version: 1,
  });
}, 120_000);

test("a page is looked at again a day and a week after its first visit", async () => {
  site.handlers["/feed"] = serve(makeFeed([{ title: "Twice", link: "/twice" }]), RSS);
  site.handlers["/twice"] = serve(makePage("Twice"));
  await add();
  const days: (number | null)[] = [];
  for (let visit = 0; visit < 3; visit++) {
    await work();
    const [row] = await database.sql<{ days: number | null }[]>`
      select extract(epoch from next_fetch_at - first_visited_at)::float / 86400 as days from pages`;
    days.push(row!.days);
    await makeDue();
  }
  expect(days).toEqual([1, 7, null]);
}, 120_000);

test("a job that failed after a newer one had replaced it is no failed job", async () => {
  await work();
  await database.sql`select graphile_worker.add_job('settle-events', job_key := 'settle-events')`;
  await database.sql`update graphile_worker._private_jobs set key = null, attempts = max_attempts`;
  expect(await listFailedJobs(database.db)).toHaveLength(1);
  await work();
  expect(await listFailedJobs(database.db)).toEqual([]);
}, 60_000);

test("one id leads through the log from the poll to the statements", async () => {
  const lines: Record<string, unknown>[] = [];
  const logger = pino({}, { write: (line) => void lines.push(JSON.parse(line)) });
  site.handlers["/feed"] = serve(makeFeed([{ title: "Traced", link: "/traced" }]), RSS);
  site.handlers["/traced"] = serve(makePage("Traced"));
  await add();
  await work(logger);
  const polled = lines.find(({ msg }) => msg === "feed polled");
  const visited = lines.find(({ msg, trace }) => msg === "page visited" && trace === polled?.["trace"]);
  const stored = await database.sql<{ id: string }[]>`select id from statements`;
  expect(stored).toHaveLength(12);
  expect(visited?.["written"]).toEqual(expect.arrayContaining(stored.map(({ id }) => id)));
}, 60_000);

test.each([
  {
    name: "a paywall",
    page: `<html><head><title>Talks</title></head><body><article><h1>Talks go on today</h1><p>${listSentences("x", 1)[0]}</p><p>Already a subscriber? Subscribe now to continue reading.</p></article></body></html>`,
    state: "refused",
    reason: expect.stringContaining("paywall"),
  },
  {
    name: "a date that lies ahead",
    page: makePage("Ahead", { published: new Date(Date.now() + 7_200_000).toISOString() }),
    state: "stored",
    reason: expect.stringContaining("lies ahead"),
  },
  {
    name: "an empty page",
    page: "<html><body></body></html>",
    state: "refused",
    reason: expect.stringContaining("no article"),
  },
])(
  "$name: $state, with the reason",
  async ({ page, state, reason }) => {
    const published = new Date(Date.now() + 7_200_000).toISOString();
    site.handlers["/feed"] = serve(makeFeed([{ title: "t", link: "/page", published }]), RSS);
    site.handlers["/page"] = serve(page);
    await add();
    await work();
    expect(await listPages()).toMatchObject([{ state, reason }]);
  },
  60_000,
);

test("the feed's text is kept where the page gives less", async () => {
  const html = listSentences("Full", 20)
    .map((sentence) => `<p>${sentence}</p>`)
    .join("");
  site.handlers["/feed"] = serve(makeFeed([{ title: "Full", link: "/full", html }]), RSS);
  site.handlers["/full"] = serve(makePage("Full", { sentences: 4 }));
  await add();
  await work();
  const [page] = await listPages();
  const article = await getArticle(database.db, page?.articleId ?? "");
  expect(article?.text).toContain("point 19");
  await makeDue();
  await work();
  expect(await getArticle(database.db, page?.articleId ?? "")).toMatchObject({ version: 1 });
}, 120_000);

test("ids that change at each poll bring nothing new", async () => {
  let polls = 0;
  site.handlers["/feed"] = (_request, response) => {
    response.writeHead(200, RSS).end(makeFeed([{ title: "Same", link: "/same", guid: `id-${polls++}` }]));
  };
  site.handlers["/same"] = serve(makePage("Same"));
  await add();
  await work();
  await makeDue();
  await work();
  expect(polls).toBe(2);
  expect(await listPages()).toHaveLength(1);
}, 120_000);

test("301 moves a feed, 410 ends it, robots.txt forbids it, 503 with Retry-After postpones it", async () => {
  const feed = makeFeed([]);
  site.handlers["/feed"] = (_request, response) => response.writeHead(301, { location: "/new" }).end();
  site.handlers["/new"] = serve(feed, RSS);
  await add();
  await work();
  expect(await readOnlyFeed()).toMatchObject({ url: `${site.origin}/new`, failures: 0 });
  site.handlers["/new"] = (_request, response) => response.writeHead(503, { "retry-after": "7200" }).end();
  await makeDue();
  await work();
  const failing = await readOnlyFeed();
  expect(failing).toMatchObject({ failures: 1, lastError: expect.stringContaining("503") });
  expect(failing.nextPollAt.getTime()).toBeGreaterThan(Date.now() + 7_000_000);
  await database.sql`truncate hosts`;
  site.handlers["/robots.txt"] = serve("User-agent: *\nDisallow: /new");
  await makeDue();
  await work();
  expect(await readOnlyFeed()).toMatchObject({
    failures: 2,
    lastError: expect.stringContaining("robots.txt"),
  });
  await database.sql`truncate hosts`;
  delete site.handlers["/robots.txt"];
  site.handlers["/new"] = (_request, response) => response.writeHead(410).end();
  await makeDue();
  await work();
  expect(await readOnlyFeed()).toMatchObject({ endedAt: expect.any(Date) });
  expect(await listFailedJobs(database.db)).toEqual([]);
}, 120_000);

test("a worker that is kept off the network leaves the jobs that need it to others", async () => {
  site.handlers["/feed"] = serve(makeFeed([]), RSS);
  await add();
  const workOffline = () => work(createLogger("silent"), { ...env, READOUT_POLL: "off" });
  await workOffline();
  await database.sql`select graphile_worker.add_job('schedule', job_key := 'schedule')`;
  await workOffline();
  const jobs = await database.sql`select task_identifier from graphile_worker.jobs where attempts = 0`;
  expect(jobs).toEqual([{ task_identifier: "schedule" }]);
  expect(site.requests.filter(({ path }) => path === "/feed")).toEqual([]);
  await work();
  expect(site.requests.filter(({ path }) => path === "/feed")).toHaveLength(1);
});
