import { NextResponse, type NextRequest } from "next/server";
import { problem } from "./problem";

const READING = ["GET", "HEAD", "OPTIONS"];

/** The refusal of what would change something: the API only reads. Undefined where a request may pass. */
export function refuseToWrite({ method, nextUrl }: NextRequest) {
  if (!nextUrl.pathname.startsWith("/api/") || READING.includes(method)) return undefined;
  return new NextResponse(JSON.stringify(problem(405, `The API only reads: ask with GET, not ${method}.`)), {
    status: 405,
    headers: { "content-type": "application/problem+json", allow: READING.join(", ") },
  });
}
