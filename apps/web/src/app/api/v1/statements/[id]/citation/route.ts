import { getStatement } from "@readout/db";
import { CITATION_STYLES, citeStatement } from "@readout/export";
import { citationDownload } from "@/server/api/downloads";
import { permalinkOf } from "@/server/api/permalink";
import { readParameters } from "@/server/api/read-parameters";
import { answering } from "@/server/api/serve";
import { orNotFound } from "@/server/trpc";

/** A statement's citation, accessed today. */
export const GET = answering(async (request, { db, baseUrl }, path) => {
  const { id, style, version } = readParameters(request, citationDownload.parameters, path);
  const statement = orNotFound(await getStatement(db, id, version));
  const { mediaType, extension } = CITATION_STYLES[style];
  const accessedOn = new Date().toISOString().slice(0, 10);
  const body = citeStatement(statement, style, { permalink: permalinkOf(statement, baseUrl), accessedOn });
  return new Response(body, {
    headers: {
      "content-type": mediaType,
      "content-disposition": `inline; filename="readout-${id}.${extension}"`,
    },
  });
});
