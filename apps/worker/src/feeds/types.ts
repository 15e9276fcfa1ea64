/** One item of a feed, whatever the format was. Absent fields are undefined; texts may hold HTML. */
export interface FeedEntry {
  title?: string;
  link?: string;
  id?: string;
  /** ISO 8601 instants. */
  published?: string;
  updated?: string;
  author?: string;
  content?: string;
  summary?: string;
}

export interface Feed {
  title?: string;
  link?: string;
  entries: FeedEntry[];
}
