import type { Feed } from "./feed";
import { writeAtom } from "./write-atom";
import { writeJsonFeed } from "./write-json-feed";
import { writeRss } from "./write-rss";

interface Format {
  name: string;
  mediaType: string;
  write: (feed: Feed) => string;
}

/** What feeds are written as. */
export const FEED_FORMATS = {
  rss: { name: "RSS", mediaType: "application/rss+xml", write: writeRss },
  atom: { name: "Atom", mediaType: "application/atom+xml", write: writeAtom },
  json: { name: "JSON Feed", mediaType: "application/feed+json", write: writeJsonFeed },
} satisfies Record<string, Format>;

export type FeedFormat = keyof typeof FEED_FORMATS;
