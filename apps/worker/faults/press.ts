import { makeFeed, makePage, RSS, serve, startSite } from "../src/testing/site";

interface Size {
  sources: number;
  /** Of each source. */
  articles: number;
}

/** Many outlets on loopback, each a server of its own with a feed and its articles. */
export async function startPress({ sources, articles }: Size) {
  const sites = await Promise.all(
    Array.from({ length: sources }, (_, index) => startOutlet(index, articles)),
  );
  return {
    articles: sources * articles,
    feeds: sites.map(({ origin }, index) => ({ name: `Outlet ${index}`, url: `${origin}/feed` })),
    /** How often each status was answered since the last time. */
    takeStatuses(): Record<number, number> {
      const counts: Record<number, number> = {};
      for (const { status } of sites.flatMap(({ requests }) => requests.splice(0)))
        counts[status] = (counts[status] ?? 0) + 1;
      return counts;
    },
    close: () => Promise.all(sites.map((site) => site.close())),
  };
}

const SPEAKERS = [
  "Chinese Foreign Minister Wang Yi",
  "Russian Foreign Minister Sergey Lavrov",
  "Turkish Foreign Minister Hakan Fidan",
  "German Chancellor Olaf Scholz",
  "French President Emmanuel Macron",
  "Japanese Prime Minister Fumio Kishida",
  "Brazilian President Luiz Inacio Lula da Silva",
];
const OTHERS = [
  "Iranian",
  "Pakistani",
  "Greek",
  "Canadian",
  "Ukrainian",
  "Australian",
  "Mexican",
  "Egyptian",
  "Polish",
];

/** Another pair and another day from report to report, as in real news. */
function describeReport(outlet: number, index: number) {
  const number = outlet * 31 + index;
  const talks = {
    speaker: SPEAKERS[number % SPEAKERS.length]!,
    other: OTHERS[(number >> 2) % OTHERS.length]!,
  };
  return { talks, published: new Date(Date.UTC(2025, 0, 1 + (number % 300), 10)).toISOString() };
}

async function startOutlet(outlet: number, articles: number) {
  const site = await startSite();
  const titles = Array.from({ length: articles }, (_, index) => `Outlet${outlet} report${index}`);
  const link = (title: string) => `/${title.replace(" ", "-")}`;
  site.handlers["/feed"] = serve(makeFeed(titles.map((title) => ({ title, link: link(title) }))), RSS);
  for (const [index, title] of titles.entries())
    site.handlers[link(title)] = serve(makePage(title, describeReport(outlet, index)));
  return site;
}
