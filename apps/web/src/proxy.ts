import { type NextRequest, NextResponse } from "next/server";
import { findPolicy, SECURITY_HEADERS, TRANSPORT_SECURITY } from "@/server/security-headers";
import { refuseTooMany } from "@/server/rate-limit";
import { refuseToWrite } from "@/server/refuse-to-write";
import { readEnv } from "@/env";

/** Before every answer: the limit on searches, then the headers that keep what outlets wrote from acting. */
export async function proxy(request: NextRequest) {
  const { NODE_ENV, READOUT_RATE_LIMIT } = readEnv();
  const refusal = refuseToWrite(request) ?? (await refuseTooMany(request, READOUT_RATE_LIMIT));
  const nonce = crypto.randomUUID();
  const policy = findPolicy(request.nextUrl.pathname, nonce, NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);

  const response = refusal ?? NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of SECURITY_HEADERS) response.headers.set(name, value);
  if (isSecure(request)) response.headers.set(...TRANSPORT_SECURITY);
  return response;
}

function isSecure(request: NextRequest) {
  const forwarded = request.headers.get("x-forwarded-proto");
  return (forwarded ?? request.nextUrl.protocol).replace(":", "") === "https";
}

export const config = { matcher: "/((?!_next/).*)" };
