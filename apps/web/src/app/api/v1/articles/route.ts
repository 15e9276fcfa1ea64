import { listArticlesEndpoint } from "@/server/api/endpoints/articles";
import { serve } from "@/server/api/serve";

export const GET = serve(listArticlesEndpoint);
