import { listFeeds, listSources } from "@readout/db";
import { generateOpml } from "feedsmith";
import { answering } from "@/server/api/serve";
import { answerIfChanged } from "@/server/api/answer-if-changed";

/** The outlets as a list of subscriptions: their own feeds, and ours of what they report where none is known. */
export const GET = answering(async (request, { db, baseUrl }) => {
  const [sources, feeds] = await Promise.all([listSources(db), listFeeds(db)]);
  const outlines = sources.flatMap(({ id, name, homeUrl }) => {
    const own = feeds
      .filter(({ feed, source }) => source.id === id && feed.endedAt === null)
      .map(({ feed }) => feed.url);
    const ours = `${baseUrl}/feeds/rss?q=${encodeURIComponent(`source:${id}`)}`;
    const shared = { type: "rss", text: name, title: name, ...(homeUrl !== null && { htmlUrl: homeUrl }) };
    return (own.length > 0 ? own : [ours]).map((xmlUrl) => ({ ...shared, xmlUrl }));
  });
  const body = generateOpml({ head: { title: "Sources of Readout" }, body: { outlines } });
  return answerIfChanged(request, body, "text/x-opml; charset=utf-8");
});
