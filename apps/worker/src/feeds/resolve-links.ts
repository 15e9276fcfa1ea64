/** A reference against its base; as it was when it cannot be resolved. */
export function resolveUrl(reference: string | undefined, base: string | undefined): string | undefined {
  const trimmed = reference?.trim();
  // An absolute address is kept letter by letter: ids are compared as strings.
  if (!trimmed || !base || URL.canParse(trimmed)) return trimmed;
  return URL.canParse(trimmed, base) ? new URL(trimmed, base).href : trimmed;
}

/** The base that `xml:base` attributes make, outermost first. */
export function baseOf(...bases: (string | undefined)[]): string | undefined {
  return bases.reduce(
    (outer, inner) => (inner === undefined ? outer : (resolveUrl(inner, outer) ?? outer)),
    undefined,
  );
}

/** Makes the links inside a piece of HTML absolute. */
export function resolveHtmlLinks(html: string | undefined, base: string | undefined): string | undefined {
  if (!html || !base) return html;
  return html.replace(
    /\b(href|src)(\s*=\s*)(["'])([^"']*)\3/gi,
    (_, name: string, equals: string, quote: string, url: string) =>
      name + equals + quote + absolute(url, base) + quote,
  );
}

function absolute(url: string, base: string): string {
  const isRelative = !/^[a-z][a-z0-9+.-]*:/i.test(url);
  return isRelative && URL.canParse(url, base) ? new URL(url, base).href : url;
}
