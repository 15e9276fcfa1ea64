import { countStatements } from "@readout/db";
import { answerIfChanged } from "@/server/api/answer-if-changed";
import { answering } from "@/server/api/serve";
import { listPrefixes, writeIndex } from "@/server/api/sitemap";

/** The index of the sitemaps. */
export const GET = answering(async (request, { db, baseUrl }) => {
  const { total } = await countStatements(db, { query: null });
  const urls = listPrefixes(total).map((prefix) => `${baseUrl}/sitemaps/${prefix || "all"}`);
  return answerIfChanged(request, writeIndex(urls), "application/xml");
});
