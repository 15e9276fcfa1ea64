import { listDyadsEndpoint } from "@/server/api/endpoints/dyads";
import { serve } from "@/server/api/serve";

export const GET = serve(listDyadsEndpoint);
