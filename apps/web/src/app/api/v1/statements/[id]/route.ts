import { getStatementEndpoint } from "@/server/api/endpoints/statements";
import { serve } from "@/server/api/serve";

export const GET = serve(getStatementEndpoint);
