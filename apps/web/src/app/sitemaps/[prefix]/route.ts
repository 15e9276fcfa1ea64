import { listStatementIds } from "@readout/db";
import { z } from "zod";
import { answerIfChanged } from "@/server/api/answer-if-changed";
import { readParameters } from "@/server/api/read-parameters";
import { answering } from "@/server/api/serve";
import { writeSitemap } from "@/server/api/sitemap";

const parameters = z.strictObject({
  prefix: z.union([z.literal("all"), z.string().regex(/^[a-z2-7]{1,4}$/)]),
});

/** The statements whose ids begin alike. */
export const GET = answering(async (request, { db, baseUrl }, path) => {
  const { prefix } = readParameters(request, parameters, path);
  const statements = await listStatementIds(db, { prefix: prefix === "all" ? "" : prefix, limit: 50_000 });
  const pages = statements.map(({ id, contentChangedAt }) => ({
    url: `${baseUrl}/statements/${id}`,
    changedAt: contentChangedAt,
  }));
  return answerIfChanged(request, writeSitemap(pages), "application/xml");
});
