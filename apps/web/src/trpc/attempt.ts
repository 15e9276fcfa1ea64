import { TRPCError } from "@trpc/server";
import { notFound } from "next/navigation";

export type Failure = "unavailable" | "too-slow" | "bad-request";
export type Attempt<Answer> = { ok: true; answer: Answer } | { ok: false; failure: Failure };

const FAILURES: Partial<Record<TRPCError["code"], Failure>> = {
  SERVICE_UNAVAILABLE: "unavailable",
  GATEWAY_TIMEOUT: "too-slow",
  BAD_REQUEST: "bad-request",
};

/** An answer, or the expected failure that the page is to speak of. What is absent leads to the 404 page; any other failure is a bug and is thrown. */
export async function attempt<Answer>(asked: Promise<Answer>): Promise<Attempt<Answer>> {
  try {
    return { ok: true, answer: await asked };
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    if (error.code === "NOT_FOUND") notFound();
    const failure = FAILURES[error.code];
    if (failure === undefined) throw error;
    return { ok: false, failure };
  }
}
