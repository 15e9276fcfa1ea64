import { readFile } from "node:fs/promises";
import { addFeed, addSource, type Db, getSetting, saveSetting } from "@readout/db";
import { z } from "zod";

const FILE = new URL("../../starter/sources.json", import.meta.url);
const NAME = "starter-list";

const starterList = z.array(
  z.object({
    name: z.string(),
    country: z.string(),
    control: z.enum(["official", "state-media", "independent"]),
    homeUrl: z.string().nullable(),
    feeds: z.array(z.object({ url: z.string(), lang: z.string() })),
  }),
);

/** Gives a new install the sources that it begins with, official ones first, once: what was removed stays away. */
export async function loadStarterList(db: Db): Promise<number> {
  if ((await getSetting(db, NAME)) !== undefined) return 0;
  const sources = starterList.parse(JSON.parse(await readFile(FILE, "utf8")));
  const at = new Date();
  let added = 0;
  for (const { feeds, ...source } of sources) {
    await addSource(db, source, at);
    for (const feed of feeds) if (await addFeed(db, { ...feed, source }, at)) added++;
  }
  await saveSetting(db, NAME, "loaded");
  return added;
}
