import type { Feed } from "../feeds/types";
import { findFeedLinks, guessFeedLinks } from "../feeds/find-feed-links";
import { SourceError } from "../http/errors";
import type { Answer } from "../http/fetch-url";
import { fetchFeed, readAnswer } from "../tasks/poll-source";
import type { SourceTools } from "./tools";

export interface FoundFeed {
  url: string;
  feed: Feed;
  answer: Answer;
}

/**
 * The feed at an address; of a page, the feeds that it names, else the first one at a usual place. Throws a SourceError
 * that says why there is none.
 */
export async function findFeeds({ http, reader }: SourceTools, address: string): Promise<FoundFeed[]> {
  const answer = await fetchFeed(http, address);
  try {
    return [{ url: answer.movedTo ?? address, feed: await readAnswer(reader, answer), answer }];
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const html = answer.bytes.toString("utf8");
    if (!/<html[\s>]|<head[\s>]|<!doctype html/i.test(html.slice(0, 5000))) throw error;
    const named = await readAll({ http, reader }, findFeedLinks(html, answer.url));
    if (named.length > 0) return named;
    const guessed = await readAll({ http, reader }, guessFeedLinks(answer.url), 1);
    if (guessed.length > 0) return guessed;
    throw new SourceError("unreadable", "it is a page that names no feed, and none is at the usual places");
  }
}

/** Those of the addresses that hold a feed, at most so many. */
async function readAll(
  { http, reader }: SourceTools,
  urls: string[],
  most = urls.length,
): Promise<FoundFeed[]> {
  const found: FoundFeed[] = [];
  for (const url of urls) {
    if (found.length >= most) break;
    try {
      const answer = await fetchFeed(http, url);
      found.push({ url: answer.movedTo ?? url, feed: await readAnswer(reader, answer), answer });
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
    }
  }
  return found;
}
