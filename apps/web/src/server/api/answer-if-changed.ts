import { createHash } from "node:crypto";

/** An entity tag of whatever tells one state from another. */
export function tagOf(...parts: string[]): string {
  return `W/"${createHash("sha256").update(parts.join("\0")).digest("base64url").slice(0, 22)}"`;
}

/** Whether the client has this state already. */
export function isKnown(request: Request, tag: string): boolean {
  const known = request.headers.get("if-none-match") ?? "";
  return known.split(",").some((other) => other.trim() === tag || other.trim() === tag.slice(2));
}

export function answerUnchanged(tag: string): Response {
  return new Response(null, { status: 304, headers: headersOf(tag) });
}

/** The body with its tag, or 304 where the client has it. Others may keep it, but must ask whether it is still good. */
export function answerIfChanged(request: Request, body: string, mediaType: string): Response {
  const tag = tagOf(body);
  if (isKnown(request, tag)) return answerUnchanged(tag);
  return new Response(body, { headers: { ...headersOf(tag), "content-type": mediaType } });
}

export function headersOf(tag: string) {
  return { etag: tag, "cache-control": "no-cache" };
}
