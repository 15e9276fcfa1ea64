import { addFeed, listFailedJobs, listFeeds } from "@readout/db";
import { createTestDatabase } from "@readout/db/testing";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readEnv } from "./env";
import { createLogger } from "./logger";
import { runWorker } from "./run-worker";
import { type Handler, makeFeed, makePage, RSS, serve, startSite } from "./testing/site";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let site: Awaited<ReturnType<typeof startSite>>;

beforeAll(async () => {
  database = await createTestDatabase("hostile");
  await database.sql`insert into settings (name, value) values ('demo', '"removed"')`;
  site = await startSite();
});
afterAll(async () => {
  await site.close();
  await database.drop();
});

const endlessly = (chunk: () => string | Buffer, pause: number): Handler => {
  return (_request, response) => {
    response.writeHead(200, RSS);
    const timer = setInterval(() => response.write(chunk()), pause);
    response.once("close", () => clearInterval(timer));
  };
};
const laughs = Array.from(
  { length: 12 },
  (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
).join("");

const FEEDS: Record<string, { handler: Handler; error: string | null }> = {
  good: { handler: serve(makeFeed([{ title: "Good", link: "/article" }]), RSS), error: null },
  laughs: {
    handler: serve(
      `<!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]>${makeFeed([{ title: "&l12;", link: "/page-without-end" }])}`,
      RSS,
    ),
    error: null,
  },
  external: {
    handler: serve(
      `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${makeFeed([{ title: "&x;", link: "/x" }])}`,
      RSS,
    ),
    error: null,
  },
  breaks: { handler: serve(makeFeed([{ title: "Breaks", link: "/page-of-breaks" }]), RSS), error: null },
  charset: {
    handler: serve(Buffer.from(makeFeed([{ title: "Caf\xe9", link: "/cafe" }]), "latin1"), RSS),
    error: null,
  },
  nested: {
    handler: serve(`<rss version="2.0"><channel>${"<a>".repeat(200_000)}`, RSS),
    error: "nested deeper",
  },
  metadata: {
    handler: (_request, response) =>
      response.writeHead(302, { location: "http://169.254.169.254/latest" }).end(),
    error: "not a public address",
  },
  loopback: {
    handler: (_request, response) => response.writeHead(302, { location: "http://[::1]/feed" }).end(),
    error: "not a public address (loopback)",
  },
  name: {
    handler: (_request, response) => response.writeHead(302, { location: "http://localhost/feed" }).end(),
    error: "localhost is",
  },
  loop: {
    handler: (_request, response) => response.writeHead(302, { location: "/loop" }).end(),
    error: "redirects",
  },
  endless: { handler: endlessly(() => Buffer.alloc(1_000_000, "a"), 1), error: "larger than 10 MB" },
  drip: { handler: endlessly(() => "<", 100), error: "took too long" },
  bomb: {
    handler: (_request, response) =>
      response
        .writeHead(200, { ...RSS, "content-encoding": "gzip" })
        .end(gzipSync(Buffer.alloc(50_000_000, " "))),
    error: "larger than 10 MB",
  },
  huge: { handler: serve(Buffer.alloc(50_000_000, "<rss>"), RSS), error: "larger than 10 MB" },
  page: { handler: serve("<html><body>Not a feed</body></html>"), error: "no feed" },
  short: {
    handler: (_request, response) => {
      response.writeHead(200, { ...RSS, "content-length": "5000" }).write("<rss>");
      setTimeout(() => response.destroy(), 50);
    },
    error: "not reached",
  },
};

test("hostile servers are refused or bounded with a reason, and the worker goes on", async () => {
  site.handlers["/article"] = serve(makePage("Good"));
  site.handlers["/cafe"] = serve(`<html><body>${"<div>".repeat(100_000)}</body></html>`);
  site.handlers["/page-of-breaks"] = serve(`<html><body>${"<br>".repeat(1_000_000)}</body></html>`);
  site.handlers["/page-without-end"] = endlessly(() => Buffer.alloc(1_000_000, "<p>a</p>"), 1);
  for (const [name, { handler }] of Object.entries(FEEDS)) {
    site.handlers[`/${name}`] = handler;
    const source = { name, country: null, control: null, homeUrl: null };
    await addFeed(database.db, { url: `${site.origin}/${name}`, lang: null, source }, new Date());
  }
  const env = readEnv({
    READOUT_ALLOWED_HOSTS: "127.0.0.1",
    READOUT_HOST_PAUSE: "0",
    READOUT_STARTER_LIST: "off",
    READOUT_REQUEST_TIME: "2000",
  });
  await runWorker(
    { connection: database, logger: createLogger("silent"), env, id: "hostile" },
    new AbortController().signal,
    { isOnce: true },
  );
  const errors = new Map(
    (await listFeeds(database.db)).map(({ source, feed }) => [
      source.name,
      feed.failures > 0 ? feed.lastError : null,
    ]),
  );
  for (const [name, { error }] of Object.entries(FEEDS)) {
    expect([name, errors.get(name)]).toEqual([name, error === null ? null : expect.stringContaining(error)]);
  }
  const pages = await database.sql<
    { url: string; state: string; reason: string | null; entry: { title: string } }[]
  >`
    select url, state, reason, entry from pages order by url`;
  expect(pages.map(({ url, state }) => [new URL(url).pathname, state])).toEqual([
    ["/article", "stored"],
    ["/cafe", "refused"],
    ["/page-of-breaks", "refused"],
    ["/page-without-end", "refused"],
    ["/x", "refused"],
  ]);
  expect(pages.find(({ url }) => url.endsWith("/cafe"))?.entry.title).toBe("Café");
  expect(pages.find(({ url }) => url.endsWith("/page-of-breaks"))?.reason).toContain(
    "more than 20000 elements",
  );
  expect(pages.every(({ entry }) => entry.title.length < 100 && !entry.title.includes("root:"))).toBe(true);
  expect(await listFailedJobs(database.db)).toEqual([]);
}, 120_000);
