import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { addFeed, type Db, listFeeds } from "@readout/db";
import { generateOpml, type Opml, parseOpml } from "feedsmith";
import { decodeFeed } from "../feeds/decode-feed";
import { repairXml } from "../feeds/repair-xml";
import { describeFileError, isFileError } from "../ingest/file-errors";

const MAX_BYTES = 20_000_000;
const MAX_NAME = 300;
const MAX_URL = 4000;

type Outline = Opml.Outline<string>;

interface Imported {
  added: number;
  known: number;
  /** Addresses that no feed can be polled from, as they were written. */
  refused: string[];
}

/** Adds the feeds of an OPML file, or says in words why it is none. */
export async function importOpml(db: Db, path: string): Promise<Imported | { error: string }> {
  let outlines: Outline[];
  try {
    const bytes = path === "-" ? await buffer(process.stdin) : await readFile(path);
    if (bytes.length > MAX_BYTES) return { error: `larger than ${MAX_BYTES / 1_000_000} MB` };
    outlines = parseOpml(repairXml(decodeFeed(bytes))).body?.outlines ?? [];
  } catch (error) {
    return { error: isFileError(error) ? describeFileError(error) : `it is no OPML (${messageOf(error)})` };
  }
  const counts: Imported = { added: 0, known: 0, refused: [] };
  for (const { name, url, lang } of listOutlines(outlines)) {
    if (!isPollable(url)) {
      counts.refused.push(url.slice(0, MAX_NAME));
      continue;
    }
    const source = { name, country: null, control: null, homeUrl: null };
    if (await addFeed(db, { url, lang, source }, new Date())) counts.added++;
    else counts.known++;
  }
  return counts;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** All feeds as OPML, each under the name of its source. */
export async function exportOpml(db: Db): Promise<string> {
  const feeds = await listFeeds(db);
  return generateOpml({
    head: { title: "Readout sources", dateCreated: new Date() },
    body: {
      outlines: feeds.map(({ feed, source }) => ({
        type: "rss",
        text: source.name,
        title: source.name,
        xmlUrl: feed.url,
        ...(feed.lang && { language: feed.lang }),
      })),
    },
  });
}

function listOutlines(outlines: Outline[]): { name: string; url: string; lang: string | null }[] {
  return outlines.flatMap((outline) => {
    const url = outline.xmlUrl?.trim() ?? "";
    const name = (outline.title ?? outline.text)?.trim().slice(0, MAX_NAME);
    const lang = outline.language?.slice(0, 20) ?? null;
    const own = url === "" ? [] : [{ name: name || hostOf(url), url, lang }];
    return [...own, ...listOutlines(outline.outlines ?? [])];
  });
}

const isPollable = (url: string) => /^https?:\/\//i.test(url) && URL.canParse(url) && url.length <= MAX_URL;

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : url);
