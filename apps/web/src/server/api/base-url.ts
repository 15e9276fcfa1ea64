import { readEnv } from "@/env";

const HOST = /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i;

/** Where this Readout is served: READOUT_URL, or what the request says, without a closing slash. */
export function findBaseUrl(headers: Headers): string {
  const { READOUT_URL } = readEnv();
  if (READOUT_URL !== undefined) return READOUT_URL.replace(/\/+$/, "");
  const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "";
  const protocol = headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  return `${protocol}://${HOST.test(host) ? host : "localhost"}`;
}
