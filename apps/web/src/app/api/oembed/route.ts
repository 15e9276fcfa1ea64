import { getStatement } from "@readout/db";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { describeEmbed, findStatementAddress } from "@/server/api/oembed";
import { readParameters } from "@/server/api/read-parameters";
import { answering } from "@/server/api/serve";
import { orNotFound } from "@/server/trpc";

const size = z.coerce.number().int().min(1).max(10_000).optional();
const parameters = z.object({
  url: z.string().max(2000),
  format: z.enum(["json", "xml"]).default("json"),
  maxwidth: size,
  maxheight: size,
  theme: z.enum(["light", "dark", "system"]).default("system"),
});

/** How to frame a statement, as oEmbed 1.0 has it: its address in, an iframe out. */
export const GET = answering(async (request, { db, baseUrl }) => {
  const { url, format, ...wanted } = readParameters(request, parameters);
  if (format === "xml") throw new TRPCError({ code: "NOT_IMPLEMENTED", message: "Only JSON is answered." });
  const address = orNotFound(findStatementAddress(url, baseUrl));
  const statement = orNotFound(await getStatement(db, address.id, address.version));
  return Response.json(describeEmbed(statement, { baseUrl, ...address, ...wanted }));
});
