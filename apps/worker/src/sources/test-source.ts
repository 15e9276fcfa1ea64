import { readFreshness } from "../http/caching";
import { SourceError } from "../http/errors";
import { choosePollInterval } from "../polling/poll-interval";
import { toPages } from "../polling/to-pages";
import { findFeeds } from "./find-feeds";
import type { SourceTools } from "./tools";

const FIRST_INTERVAL = 3600;

/** What a poll of this address would bring, or in words why it would fail. Nothing is stored. */
export async function testSource(tools: SourceTools, address: string) {
  try {
    const feeds = await findFeeds(tools, address);
    return { feeds: feeds.map(({ url, feed, answer }) => describe(url, { feed, answer })) };
  } catch (error) {
    if (error instanceof SourceError) return { error: error.message };
    throw error;
  }
}

export type SourceTest = Awaited<ReturnType<typeof testSource>>;

function describe(
  url: string,
  { feed, answer }: Pick<Awaited<ReturnType<typeof findFeeds>>[number], "feed" | "answer">,
) {
  const pages = toPages(feed);
  const now = new Date();
  const published = pages.flatMap(({ entry }) =>
    entry.published === null ? [] : [new Date(entry.published)],
  );
  const fresh = readFreshness(answer.headers);
  return {
    url,
    title: feed.title ?? null,
    pollInterval: choosePollInterval({
      published,
      added: pages.length,
      previous: FIRST_INTERVAL,
      fresh,
      now,
    }),
    entries: pages.map(({ url: link, entry }) => ({
      title: entry.title,
      url: link,
      published: entry.published,
      characters: entry.html?.length ?? 0,
    })),
  };
}
