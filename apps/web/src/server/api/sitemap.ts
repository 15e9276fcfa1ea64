/** Letters that ids are made of. */
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz234567"];
/** Below the 50,000 addresses that a sitemap may hold, with room for chance: ids are spread evenly. */
const MOST = 40_000;

/** The beginnings of ids that cut so many statements into sitemaps that are small enough. */
export function listPrefixes(statements: number): string[] {
  let prefixes = [""];
  while (statements / prefixes.length > MOST)
    prefixes = prefixes.flatMap((prefix) => LETTERS.map((letter) => prefix + letter));
  return prefixes;
}

/** An index of sitemaps. */
export function writeIndex(urls: string[]): string {
  const entries = urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}\n</sitemapindex>\n`;
}

/** A sitemap. The addresses are made of ids and so need no escaping. */
export function writeSitemap(pages: { url: string; changedAt: Date }[]): string {
  const entries = pages
    .map(({ url, changedAt }) => `<url><loc>${url}</loc><lastmod>${changedAt.toISOString()}</lastmod></url>`)
    .join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}\n</urlset>\n`;
}
