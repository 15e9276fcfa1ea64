import { createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, constants, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startSite } from "../testing/site";
import { createAgent, fetchUrl } from "./fetch-url";
import { createGuard } from "./guard";

const FAST_BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
const OPTIONS = { maxBytes: 100_000, totalTime: 700 };
let site: Awaited<ReturnType<typeof startSite>>;
let port: string;

/** `localhost` is allowed, the address behind it is not. */
const guard = createGuard(new Set(["localhost"]));
const agent = createAgent(guard);
const strict = createGuard(new Set());
const strictAgent = createAgent(strict);

beforeAll(async () => {
  site = await startSite();
  port = new URL(site.origin).port;
});
afterAll(async () => {
  await Promise.all([agent.destroy(), strictAgent.destroy(), site.close()]);
});

const get = (path: string) =>
  fetchUrl(`http://localhost:${port}${path}`, { guard, agent, userAgent: "test" }, OPTIONS);

test.each([
  "http://127.0.0.1/",
  "http://2130706433/",
  "http://0x7f.1/",
  "http://[::1]/",
  "http://[::ffff:127.0.0.1]/",
  "http://[::ffff:a9fe:a9fe]/",
  "http://[64:ff9b::7f00:1]/",
  "http://169.254.169.254/latest/meta-data/",
  "http://100.100.100.200/",
  "http://10.0.0.1/",
  "http://192.168.1.1/",
  "http://0.0.0.0/",
  "http://[fd00:ec2::254]/",
  "http://[fe80::1]/",
  "ftp://example.org/",
  "file:///etc/passwd",
  "http://localhost/",
])("%s is refused", async (url) => {
  const asking = fetchUrl(url, { guard: strict, agent: strictAgent, userAgent: "test" }, OPTIONS);
  await expect(asking).rejects.toMatchObject({ name: "SourceError", fault: "refused-address" });
});

test.each(["169.254.169.254/latest", "127.0.0.1:PORT/secret", "[::1]:PORT/secret", "2130706433:PORT/secret"])(
  "a redirect to %s is refused, and nobody is asked there",
  async (target) => {
    site.handlers["/out"] = (_request, response) =>
      response.writeHead(302, { location: `http://${target.replace("PORT", port)}` }).end();
    await expect(get("/out")).rejects.toMatchObject({ fault: "refused-address" });
    expect(site.requests.some(({ path }) => path === "/secret")).toBe(false);
  },
);

test.each([
  {
    name: "a redirect loop",
    fault: "redirects",
    handler: (_: unknown, response) => response.writeHead(302, { location: "/x" }).end(),
  },
  {
    name: "a redirect to a file",
    fault: "refused-address",
    handler: (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  },
  {
    name: "an endless body",
    fault: "too-large",
    handler: (_, response) => {
      const timer = setInterval(() => response.write(Buffer.alloc(20_000, "a")), 1);
      response.once("close", () => clearInterval(timer));
    },
  },
  {
    name: "a drip feed",
    fault: "timeout",
    handler: (_, response) => {
      const timer = setInterval(() => response.write("a"), 50);
      response.once("close", () => clearInterval(timer));
    },
  },
  { name: "no answer at all", fault: "timeout", handler: () => undefined },
  {
    name: "a gzip bomb",
    fault: "too-large",
    handler: (_, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(20_000_000))),
  },
  {
    name: "a brotli bomb",
    fault: "too-large",
    handler: (_, response) =>
      response
        .writeHead(200, { "content-encoding": "br" })
        .end(brotliCompressSync(Buffer.alloc(20_000_000), FAST_BROTLI)),
  },
  {
    name: "a deflate bomb",
    fault: "too-large",
    handler: (_, response) =>
      response.writeHead(200, { "content-encoding": "deflate" }).end(deflateSync(Buffer.alloc(20_000_000))),
  },
  {
    name: "zstd, which we do not ask for",
    fault: "unreadable",
    handler: (_, response) => response.writeHead(200, { "content-encoding": "zstd" }).end("(\xb5/\xfd"),
  },
  {
    name: "gzip that is none",
    fault: "unreadable",
    handler: (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end("plain"),
  },
  {
    name: "an unknown encoding",
    fault: "unreadable",
    handler: (_, response) => response.writeHead(200, { "content-encoding": "gzip, gzip" }).end("x"),
  },
  {
    name: "endless headers",
    fault: "unreachable",
    handler: (_, response) => response.writeHead(200, { "x-long": "a".repeat(100_000) }).end(),
  },
] satisfies { name: string; fault: string; handler: (typeof site.handlers)[string] }[])(
  "$name is bounded: $fault",
  async ({ fault, handler }) => {
    site.handlers["/x"] = handler;
    await expect(get("/x")).rejects.toMatchObject({ name: "SourceError", fault });
  },
);

test.each([
  { name: "a body shorter than its length", reply: "HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\nshort" },
  { name: "no HTTP", reply: "SSH-2.0-OpenSSH_9.6\r\n" },
  { name: "nothing", reply: "" },
])("$name is unreachable, in words", async ({ reply }) => {
  const server = createServer((socket: Socket) => {
    socket.on("error", () => undefined);
    socket.end(reply);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const asking = fetchUrl(`http://localhost:${port}/`, { guard, agent, userAgent: "test" }, OPTIONS);
  await expect(asking).rejects.toMatchObject({
    fault: "unreachable",
    message: expect.stringContaining("localhost"),
  });
  server.close();
});

test("a body that is cut on purpose, and what a cut gzip gives", async () => {
  site.handlers["/long"] = (_request, response) => response.end("a".repeat(200_000));
  const cut = await fetchUrl(
    `http://localhost:${port}/long`,
    { guard, agent, userAgent: "test" },
    { ...OPTIONS, cut: true },
  );
  expect(cut.bytes.length).toBe(100_000);
  const zipped = gzipSync("Readout ".repeat(1000));
  site.handlers["/cut"] = (_request, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(zipped.subarray(0, zipped.length - 4));
  expect((await get("/cut")).bytes.toString()).toContain("Readout Readout");
});
