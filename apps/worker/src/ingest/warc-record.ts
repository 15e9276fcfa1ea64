import { findCharset, type HttpPage, isHtml, readHttpPage } from "./http-page";

/** By their names in lower case. */
export type WarcFields = ReadonlyMap<string, string>;

/** The page in a record: a server's answer, or a file that somebody kept; undefined when it holds none. */
export function readWarcRecord(
  fields: WarcFields,
  body: Buffer,
): (HttpPage & { url: string | null }) | undefined {
  const url = fields.get("warc-target-uri")?.replace(/^<(.*)>$/, "$1") ?? null;
  const kind = fields.get("warc-type")?.toLowerCase();
  const type = fields.get("content-type") ?? "";
  if (kind === "resource" && isHtml(type)) return { url, bytes: body, charset: findCharset(type) };
  const page = kind === "response" ? readHttpPage(body) : undefined;
  return page && { url, ...page };
}
