import { getEventEndpoint } from "@/server/api/endpoints/events";
import { serve } from "@/server/api/serve";

export const GET = serve(getEventEndpoint);
