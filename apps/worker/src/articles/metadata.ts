/** A page's meta elements by lower-case name, property or itemprop; the first of a name counts. */
export function readMetadata(document: Document): Map<string, string> {
  const stated = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const content = meta.getAttribute("content")?.trim();
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && content && !stated.has(name)) stated.set(name, content);
    }
  }
  return stated;
}
