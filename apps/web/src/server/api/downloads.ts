import {
  CITATION_STYLES,
  type CitationStyle,
  EXPORT_FORMATS,
  type ExportFormat,
  FEED_FORMATS,
  type FeedFormat,
} from "@readout/export";
import { z } from "zod";
import { limit, q, version } from "./schemas/parameters";
import { id } from "./schemas/scalars";

const namesOf = <Name extends string>(table: Record<Name, unknown>) =>
  Object.keys(table) as [Name, ...Name[]];
const mediaTypesOf = (table: Record<string, { mediaType: string }>) => [
  ...new Set(Object.values(table).map(({ mediaType }) => mediaType)),
];

export const exportDownload = {
  path: "/api/v1/export",
  summary: "Every statement that a query finds, as a file: exactly as many as the page counts",
  parameters: z.strictObject({ q, format: z.enum<ExportFormat[]>(namesOf(EXPORT_FORMATS)) }),
  mediaTypes: mediaTypesOf(EXPORT_FORMATS),
};

export const citationDownload = {
  path: "/api/v1/statements/{id}/citation",
  summary: "A statement's citation",
  parameters: z.strictObject({ id, style: z.enum<CitationStyle[]>(namesOf(CITATION_STYLES)), version }),
  mediaTypes: mediaTypesOf(CITATION_STYLES),
};

export const feedDownload = {
  path: "/feeds/{format}",
  summary: "The first page of a query as a feed",
  parameters: z.strictObject({
    format: z.enum<FeedFormat[]>(namesOf(FEED_FORMATS)),
    q,
    limit: limit.default(100),
  }),
  mediaTypes: mediaTypesOf(FEED_FORMATS),
};

/** What is answered in other formats than JSON of our own. */
export const DOWNLOADS = [exportDownload, citationDownload, feedDownload];
