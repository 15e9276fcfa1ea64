import type { Metadata } from "next";
import { headers } from "next/headers";
import { readEnv } from "@/env";
import { findBaseUrl } from "@/server/api/base-url";
import { describeApi } from "@/server/api/open-api";
import { EndpointList } from "./endpoint-list";
import { QueryFields } from "./query-fields";
import { WithCode } from "./with-code";

export const metadata: Metadata = { title: "API, feeds, exports" };

/** How to build on Readout: the OpenAPI document as people read it, and the query language that all of it shares. */
export default async function DevelopersPage() {
  const baseUrl = findBaseUrl(await headers());
  const { info, paths = {} } = describeApi(baseUrl, readEnv().READOUT_RATE_LIMIT);
  return (
    <div className="mx-auto mt-8 max-w-3xl space-y-4">
      <h1 className="font-serif text-2xl font-semibold">Build on Readout</h1>
      {(info.description ?? "").split("\n\n").map((paragraph) => (
        <p key={paragraph}>
          <WithCode text={paragraph} />
        </p>
      ))}
      <p>
        <a href={`${baseUrl}/api/openapi.json`} className="quiet-link">
          OpenAPI 3.1 document
        </a>
        {" · "}
        <a href={`${baseUrl}/sources.opml`} className="quiet-link">
          Sources as OPML
        </a>
        {" · "}
        Model Context Protocol at <code>{baseUrl}/mcp</code> (Streamable HTTP, read-only)
      </p>
      <EndpointList paths={paths} />
      <QueryFields />
    </div>
  );
}
