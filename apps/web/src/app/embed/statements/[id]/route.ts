import { getStatement } from "@readout/db";
import { writeEmbed } from "@readout/export";
import { z } from "zod";
import { permalinkOf } from "@/server/api/permalink";
import { readParameters } from "@/server/api/read-parameters";
import { id } from "@/server/api/schemas/scalars";
import { version } from "@/server/api/schemas/parameters";
import { answering } from "@/server/api/serve";
import { orNotFound } from "@/server/trpc";

const parameters = z.strictObject({
  id,
  version,
  theme: z.enum(["light", "dark", "system"]).default("system"),
});

/** A statement as a card for the pages of others. */
export const GET = answering(async (request, { db, baseUrl }, path) => {
  const { id, version, theme } = readParameters(request, parameters, path);
  const statement = orNotFound(await getStatement(db, id, version));
  const card = writeEmbed(statement, { baseUrl, permalink: permalinkOf(statement, baseUrl), theme });
  return new Response(card, { headers: { "content-type": "text/html; charset=utf-8" } });
});
