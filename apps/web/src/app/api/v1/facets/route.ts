import { facetsEndpoint } from "@/server/api/endpoints/counts";
import { serve } from "@/server/api/serve";

export const GET = serve(facetsEndpoint);
