import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { answering } from "@/server/api/serve";
import { createMcpServer } from "@/server/mcp/create-server";
import { refuseForeignOrigin } from "@/server/mcp/refuse-foreign-origin";

const MOST_BYTES = 100_000;

/** The Model Context Protocol over Streamable HTTP, without sessions: each request is answered whole. */
export const POST = answering(async (request, context) => {
  refuseForeignOrigin(request.headers);
  const transport = new WebStandardStreamableHTTPServerTransport({
    enableJsonResponse: true,
    maxRequestBodySize: MOST_BYTES,
  });
  await createMcpServer(context).connect(transport);
  return transport.handleRequest(request);
});
