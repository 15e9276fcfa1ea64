/** The body of a failed answer, as RFC 9457 has it. */
export function problem(status: number, detail: string, more: Record<string, unknown> = {}) {
  return { type: "about:blank", title: TITLES[status] ?? "Error", status, detail, ...more };
}

const TITLES: Record<number, string> = {
  400: "Bad request",
  403: "Forbidden",
  404: "Not found",
  405: "Method not allowed",
  429: "Too many requests",
  500: "Internal error",
  503: "Service unavailable",
  504: "Took too long",
};
