import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A real web server on loopback for a test. Unknown paths are 404, and so is robots.txt unless it is given. */
export async function startSite(handlers: Record<string, Handler> = {}) {
  const requests: { path: string; status: number; headers: IncomingMessage["headers"] }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    response.once("finish", () =>
      requests.push({ path, status: response.statusCode, headers: request.headers }),
    );
    const handler = handlers[path.split("?")[0]!];
    if (handler) handler(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    handlers,
    requests,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Answers with a body and, to a conditional request for the same body, with 304. */
export function serve(body: string | Buffer, headers: Record<string, string> = {}): Handler {
  const etag = `"${Buffer.byteLength(body)}-${body.slice(-40).toString().replace(/\W/g, "").slice(-20)}"`;
  return (request, response) => {
    if (request.headers["if-none-match"] === etag) return void response.writeHead(304, { etag }).end();
    response.writeHead(200, { etag, "content-type": "text/html; charset=utf-8", ...headers }).end(body);
  };
}

export const RSS = { "content-type": "application/rss+xml" };

export function makeFeed(
  items: { title: string; link: string; published?: string; guid?: string; html?: string }[],
): string {
  const entries = items.map(
    ({ title, link, published, guid, html }) =>
      `<item><title>${title}</title><link>${link}</link>${guid ? `<guid isPermaLink="false">${guid}</guid>` : ""}${
        published ? `<pubDate>${new Date(published).toUTCString()}</pubDate>` : ""
      }${html ? `<description><![CDATA[${html}]]></description>` : ""}</item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Test site</title><link>/</link>${entries.join("")}</channel></rss>`;
}

/** A page whose text no other page shares. */
export function makePage(
  title: string,
  { sentences = 12, published = "2026-01-02T10:00:00Z", head = "", talks = TALKS } = {},
): string {
  return `<html lang="en"><head><title>${title}</title><meta property="article:published_time" content="${published}">${head}</head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${listSentences(
    title,
    sentences,
    talks,
  )
    .map((sentence) => `<p>${sentence}</p>`)
    .join("")}</article></body></html>`;
}

interface Talks {
  speaker: string;
  /** Whose counterpart listens: "Iranian". */
  other: string;
}

const TALKS: Talks = { speaker: "Chinese Foreign Minister Wang Yi", other: "Iranian" };

export function listSentences(title: string, count: number, { speaker, other } = TALKS): string[] {
  return Array.from(
    { length: count },
    (_, index) =>
      `${speaker} told his ${other} counterpart on ${title} that point ${index} of the ${title} plan, about ${title} trade, would be kept for ${index + 3} years.`,
  );
}
