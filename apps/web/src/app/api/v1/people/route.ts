import { listPeopleEndpoint } from "@/server/api/endpoints/people";
import { serve } from "@/server/api/serve";

export const GET = serve(listPeopleEndpoint);
