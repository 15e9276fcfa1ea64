import {
  articleIdOf,
  type Db,
  findArticleSource,
  getPage,
  type Page,
  type PageChange,
  recordArticleGone,
  recordArticleThere,
  recordFetch,
} from "@readout/db";
import { readCharset, readMediaType } from "../http/caching";
import { SourceError } from "../http/errors";
import type { Answer } from "../http/fetch-url";
import type { PoliteFetch } from "../http/polite-fetch";
import { storeArticle } from "../ingest/store-article";
import { chooseArticle } from "../polling/choose-article";
import type { NetworkWatch } from "../polling/network";
import { MOST_FAILURES, nextVisit, retryPage } from "../polling/revisit";
import type { Reader } from "../reading/reader";

const MAX_PAGE_BYTES = 5_000_000;
const ACCEPT = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1";
const PAGES = new Set([
  "",
  "text/html",
  "application/xhtml+xml",
  "text/plain",
  "application/xml",
  "text/xml",
]);

interface Deps {
  db: Db;
  http: PoliteFetch;
  reader: Reader;
  network: NetworkWatch;
}

type Found = NonNullable<Awaited<ReturnType<typeof getPage>>>;

export interface Fetched {
  outcome: "new" | "changed" | "unchanged" | "gone" | "refused" | "retry" | "skipped";
  url: string | null;
  articleId?: string | null;
  statements?: number;
  /** The ids of the statements that are new or differ now. */
  written?: string[];
  parseSeconds?: number;
  reason?: string;
}

/** Fetches a page that a feed announced, or looks at it again, and stores its article. Safe to run twice. */
export async function fetchArticle(deps: Deps, { pageId }: { pageId: string }): Promise<Fetched> {
  const found = await getPage(deps.db, pageId);
  const now = new Date();
  if (!found?.page.nextFetchAt || found.page.nextFetchAt > now) return { outcome: "skipped", url: null };
  try {
    return await visit(deps, found, now);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return fail(deps, found, { error, now });
  }
}

async function visit(deps: Deps, found: Found, now: Date): Promise<Fetched> {
  const { page } = found;
  if (page.url === null) return store(deps, found, { answer: undefined, now });
  const answer = await deps.http.fetch(page.url, {
    maxBytes: MAX_PAGE_BYTES,
    accept: ACCEPT,
    etag: page.etag,
    lastModified: page.lastModified,
  });
  if (answer.status === 304) return keep(deps.db, page, now);
  if (answer.status === 404 || answer.status === 410)
    return lose(deps, found, { status: answer.status, now });
  const type = readMediaType(answer.headers);
  if (!PAGES.has(type)) throw new SourceError("unreadable", `it is no web page (${type.slice(0, 60)})`);
  return store(deps, found, { answer, now });
}

interface Visit {
  answer: Answer | undefined;
  now: Date;
}

async function store(
  { db, reader }: Deps,
  { page, source, lang }: Found,
  { answer, now }: Visit,
): Promise<Fetched> {
  const read = await reader.readPage({
    bytes: answer?.bytes,
    charset: answer && readCharset(answer.headers),
    announced: page.entry.html,
    now,
  });
  if (read.fault && read.announced === "") throw new SourceError("unreadable", read.fault);
  const { record, refusedDate } = chooseArticle({
    ...read,
    url: answer?.url ?? page.url,
    entry: page.entry,
    source,
    lang,
    now,
  });
  // Another feed may have brought it, or a file: then it stays that source's.
  const owner = await findArticleSource(db, articleIdOf(record));
  const owned = owner ? { ...record, source: owner } : record;
  const { parsed, seconds: parseSeconds } = await reader.parse(owned);
  const stored = await storeArticle(db, owned, { parse: () => parsed });
  const { articleId, change, statements, written } = stored;
  await recordFetch(db, page.id, {
    ...countVisit(page, now),
    articleId,
    etag: answer?.headers["etag"] ?? null,
    lastModified: answer?.headers["last-modified"] ?? null,
    reason:
      refusedDate === undefined ? null : `its date lies ahead and was refused: ${refusedDate.slice(0, 60)}`,
    ...(answer === undefined && { nextFetchAt: null }),
  });
  return { outcome: change, url: page.url, articleId, statements, written, parseSeconds };
}

async function keep(db: Db, page: Page, now: Date): Promise<Fetched> {
  if (page.articleId) await recordArticleThere(db, page.articleId);
  await recordFetch(db, page.id, countVisit(page, now));
  return { outcome: "unchanged", url: page.url, articleId: page.articleId };
}

/** A page that was there and is not: noted, and looked at once more, for it may come back. */
async function lose(
  { db }: Deps,
  { page }: Found,
  { status, now }: { status: number; now: Date },
): Promise<Fetched> {
  const reason =
    status === 410 ? "it is gone for good (HTTP 410)" : "there is nothing at its address (HTTP 404)";
  if (!page.articleId) {
    await recordFetch(db, page.id, { state: "refused", reason, nextFetchAt: null });
    return { outcome: "refused", url: page.url, reason };
  }
  await recordArticleGone(db, page.articleId, now);
  const { nextFetchAt, ...visited } = countVisit(page, now);
  await recordFetch(db, page.id, {
    ...visited,
    state: "gone",
    reason,
    nextFetchAt: status === 410 ? null : nextFetchAt,
  });
  return { outcome: "gone", url: page.url, articleId: page.articleId, reason };
}

function countVisit(page: Page, now: Date): PageChange & { nextFetchAt: Date | null } {
  const visits = page.visits + 1;
  const firstVisitedAt = page.firstVisitedAt ?? now;
  const next = nextVisit(visits, firstVisitedAt);
  // A worker that slept through a visit makes it once, late.
  const nextFetchAt = next && next < now ? now : next;
  return { state: "stored", reason: null, failures: 0, visits, firstVisitedAt, nextFetchAt };
}

interface Failure {
  error: SourceError;
  now: Date;
}

async function fail(deps: Deps, found: Found, { error, now }: Failure): Promise<Fetched> {
  const { page } = found;
  const reason = error.message;
  const isOurs = error.fault === "busy" || (await isNetworkAway(deps, page.url, error));
  const failures = page.failures + (isOurs ? 0 : 1);
  if (error.isTemporary && failures < MOST_FAILURES) {
    const retryAt = retryPage(Math.max(1, failures), now);
    const nextFetchAt = error.retryAt && error.retryAt > retryAt ? error.retryAt : retryAt;
    await recordFetch(deps.db, page.id, { failures, reason, nextFetchAt });
    return { outcome: "retry", url: page.url, reason };
  }
  if (page.articleId) {
    // The article is stored; that it could not be looked at again changes nothing about it.
    await recordFetch(deps.db, page.id, { ...countVisit(page, now), reason });
    return { outcome: "retry", url: page.url, articleId: page.articleId, reason };
  }
  return (await storeAnnounced(deps, found, now)) ?? refuse(deps.db, page, reason);
}

async function isNetworkAway(
  { http, network }: Deps,
  url: string | null,
  { fault }: SourceError,
): Promise<boolean> {
  if (url === null || http.isNear(url) || (fault !== "unreachable" && fault !== "timeout")) return false;
  network.doubt();
  return !(await network.check());
}

/** The feed's own text, where it is a whole one and the page is not to be had. */
async function storeAnnounced(deps: Deps, found: Found, now: Date): Promise<Fetched | undefined> {
  if (!found.page.entry.html) return undefined;
  try {
    return await store(deps, found, { answer: undefined, now });
  } catch (error) {
    if (error instanceof SourceError) return undefined;
    throw error;
  }
}

async function refuse(db: Db, page: Page, reason: string): Promise<Fetched> {
  await recordFetch(db, page.id, { state: "refused", reason, nextFetchAt: null });
  return { outcome: "refused", url: page.url, reason };
}
