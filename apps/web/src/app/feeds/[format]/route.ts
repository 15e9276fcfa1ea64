import { listStatements, stampPage } from "@readout/db";
import { FEED_FORMATS } from "@readout/export";
import { answerUnchanged, headersOf, isKnown, tagOf } from "@/server/api/answer-if-changed";
import { feedDownload } from "@/server/api/downloads";
import { readParameters } from "@/server/api/read-parameters";
import { answering } from "@/server/api/serve";
import { readQuery } from "@/server/query-tree";

/** What a query finds, as a feed. */
export const GET = answering(async (request, { db, baseUrl }, path) => {
  const { format, q, limit } = readParameters(request, feedDownload.parameters, path);
  const query = readQuery(q);
  const tag = tagOf(format, baseUrl, q, await stampPage(db, { query, limit }));
  if (isKnown(request, tag)) return answerUnchanged(tag);

  const { mediaType, write } = FEED_FORMATS[format];
  const search = q === "" ? "" : `?q=${encodeURIComponent(q)}`;
  const { items } = await listStatements(db, { query, limit });
  const body = write({
    title: q === "" ? "Readout" : `Readout: ${q}`,
    description: q === "" ? "Every statement, newest first" : `Statements that ${q} finds, newest first`,
    baseUrl,
    feedUrl: `${baseUrl}/feeds/${format}${search}`,
    pageUrl: `${baseUrl}/${search}`,
    statements: items,
  });
  return new Response(body, {
    headers: { ...headersOf(tag), "content-type": `${mediaType}; charset=utf-8` },
  });
});
