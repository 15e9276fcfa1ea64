export { CODE_BOOK } from "./code-book";
export { CITATION_STYLES, type CitationStyle, citeStatement } from "./citations/styles";
export { describeEvent } from "./describe-event";
export type { Feed } from "./feeds/feed";
export { FEED_FORMATS, type FeedFormat } from "./feeds/formats";
export { EXPORT_FORMATS, type ExportFormat } from "./statements/formats";
export type { ExportNote } from "./statements/export-note";
export { COLUMNS } from "./statements/fields";
