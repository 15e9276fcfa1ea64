import { TRPCError } from "@trpc/server";
import { answerFailure } from "@/server/api/answer-failure";

/** Whatever is no endpoint. */
export function GET() {
  return answerFailure(new TRPCError({ code: "NOT_FOUND" }));
}
