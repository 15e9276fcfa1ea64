import { readEnv } from "@/env";
import { answerIfChanged } from "@/server/api/answer-if-changed";
import { describeApi } from "@/server/api/open-api";
import { answering } from "@/server/api/serve";

/** The API's description, OpenAPI 3.1. */
export const GET = answering(async (request, { baseUrl }) => {
  const document = describeApi(baseUrl, readEnv().READOUT_RATE_LIMIT);
  return answerIfChanged(request, JSON.stringify(document), "application/json");
});
