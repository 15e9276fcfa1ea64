import { answering } from "@/server/api/serve";

/** Everything may be read; the sitemap says where it is. Searches without number are no pages. */
export const GET = answering(async (_request, { baseUrl }) => {
  const lines = [
    "User-agent: *",
    "Disallow: /search",
    "Disallow: /api/",
    "Disallow: /feeds/",
    `Sitemap: ${baseUrl}/sitemap.xml`,
  ];
  return new Response(`${lines.join("\n")}\n`, { headers: { "content-type": "text/plain; charset=utf-8" } });
});
