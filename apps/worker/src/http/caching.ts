const DAY = 86_400;

type Headers = Record<string, string | undefined>;

/** Seconds for which the server says that its answer stays fresh; at most a day, 0 when it says nothing. */
export function readFreshness(headers: Headers): number {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(headers["cache-control"] ?? "")?.[1];
  const age = Number(/^\d{1,9}$/.exec(headers["age"] ?? "")?.[0] ?? 0);
  return Math.min(DAY, Math.max(0, Number(seconds ?? 0) - age));
}

/** The moment before which the server does not want to be asked again, at most a day ahead. */
export function readRetryAfter(headers: Headers, now: Date): Date | undefined {
  const text = headers["retry-after"]?.trim();
  if (!text) return undefined;
  const time = /^\d{1,9}$/.test(text) ? now.getTime() + Number(text) * 1000 : Date.parse(text);
  if (Number.isNaN(time) || time <= now.getTime()) return undefined;
  return new Date(Math.min(time, now.getTime() + DAY * 1000));
}

/** The charset that the content type names. */
export function readCharset(headers: Headers): string | undefined {
  return /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(headers["content-type"] ?? "")?.[1]?.toLowerCase();
}

export function readMediaType(headers: Headers): string {
  return (headers["content-type"] ?? "").split(";")[0]!.trim().toLowerCase();
}
