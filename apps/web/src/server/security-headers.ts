import { createHash } from "node:crypto";
import { EMBED_STYLE } from "@readout/export";

/** Only scripts that carry this answer's nonce run, and only what they load; nobody may frame us; nothing comes from elsewhere. */
function contentSecurityPolicy(nonce: string, development: boolean) {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** For the one page that others may frame: it has its own style, and loads, runs and frames nothing. */
const EMBED_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(EMBED_STYLE).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
].join("; ");

/** The policy of the page at a path. */
export function findPolicy(path: string, nonce: string, development: boolean) {
  return path.startsWith("/embed/") ? EMBED_POLICY : contentSecurityPolicy(nonce, development);
}

export const SECURITY_HEADERS = [
  ["x-content-type-options", "nosniff"],
  ["referrer-policy", "strict-origin-when-cross-origin"],
  ["permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"],
  ["cross-origin-opener-policy", "same-origin"],
] as const;

export const TRANSPORT_SECURITY = ["strict-transport-security", "max-age=31536000"] as const;
