import { XMLParser } from "fast-xml-parser";
import { z } from "zod";
import { parseFeedDate } from "./parse-date";
import { resolveUrl } from "./resolve-links";
import type { Feed } from "./types";

const text = z.union([z.string(), z.number().transform(String)]).optional();

const urlset = z.object({
  urlset: z.object({
    url: z
      .array(
        z.object({
          loc: text,
          lastmod: text,
          news: z
            .object({
              publication_date: text,
              title: text,
              publication: z.object({ name: text }).optional(),
            })
            .optional(),
        }),
      )
      .default([]),
  }),
});

const parser = new XMLParser({
  removeNSPrefix: true,
  parseTagValue: false,
  isArray: (name) => name === "url",
  // The declared entities of a document were expanded, or refused, before it comes here.
  processEntities: true,
});

export const isSitemap = (xml: string) => /<(?:\w+:)?urlset[\s>]/.test(xml.slice(0, 20_000));

/** A news sitemap's articles; a page that is not news has no title and is left out. Throws on anything else. */
export function readSitemap(xml: string, base: string | undefined): Feed {
  const { urlset: found } = urlset.parse(parser.parse(xml));
  const news = found.url.filter((url) => url.news !== undefined);
  return {
    title: news[0]?.news?.publication?.name,
    link: base && new URL("/", base).href,
    entries: news.map(({ loc, lastmod, news: { title, publication_date } = {} }) => ({
      title,
      link: resolveUrl(loc, base),
      id: loc,
      published: parseFeedDate(publication_date),
      updated: parseFeedDate(lastmod),
    })),
  };
}
