import { listSources } from "@readout/db";
import { defineTool } from "../tool";

export const listSourcesTool = defineTool({
  name: "list_sources",
  title: "List sources",
  description: "The outlets that articles come from, with their country and who controls them.",
  input: {},
  async run({ db, baseUrl }) {
    const sources = await listSources(db);
    return {
      sources: sources.map(({ id, name, country, control, homeUrl, articles }) => ({
        id,
        permalink: `${baseUrl}/?q=${encodeURIComponent(`source:${id}`)}`,
        country,
        control,
        home_url: homeUrl,
        articles,
        untrusted: { name },
      })),
    };
  },
});
