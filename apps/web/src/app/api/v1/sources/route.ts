import { listSourcesEndpoint } from "@/server/api/endpoints/sources";
import { serve } from "@/server/api/serve";

export const GET = serve(listSourcesEndpoint);
