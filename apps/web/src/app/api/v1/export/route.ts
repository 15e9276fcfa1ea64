import { streamStatements } from "@readout/db";
import { EXPORT_FORMATS } from "@readout/export";
import { exportDownload } from "@/server/api/downloads";
import { readParameters } from "@/server/api/read-parameters";
import { answering } from "@/server/api/serve";
import { streamChunks } from "@/server/api/stream-chunks";
import { readQuery } from "@/server/query-tree";

/** All that a query finds, as a file, a chunk at a time in memory. */
export const GET = answering(async (request, { db, baseUrl }) => {
  const { q, format } = readParameters(request, exportDownload.parameters);
  const { mediaType, extension, write } = EXPORT_FORMATS[format];
  const exportedAt = new Date();
  const rows = streamStatements(db, { query: readQuery(q) });
  const name = `readout-${exportedAt.toISOString().slice(0, 10)}.${extension}`;
  return new Response(await streamChunks(write(rows, { query: q, exportedAt, baseUrl })), {
    headers: { "content-type": mediaType, "content-disposition": `attachment; filename="${name}"` },
  });
});
