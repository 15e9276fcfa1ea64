import { readFile } from "node:fs/promises";
import { addFeed, addSource, type Db, feedIdOf, getSetting, saveSetting, sourceIdOf } from "@readout/db";
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
  const sources = await readStarterList();
  const at = new Date();
  let added = 0;
  for (const { feeds, ...source } of sources) {
    await addSource(db, source, at);
    for (const feed of feeds) if (await addFeed(db, { ...feed, source }, at)) added++;
  }
  await saveSetting(db, NAME, "loaded");
  return added;
}

/** The ids of what it gives. */
export async function listStarterIds(): Promise<{ sources: string[]; feeds: string[] }> {
  const sources = await readStarterList();
  return {
    sources: sources.map(({ name }) => sourceIdOf(name)),
    feeds: sources.flatMap(({ feeds }) => feeds.map(({ url }) => feedIdOf(url))),
  };
}

const readStarterList = async () => starterList.parse(JSON.parse(await readFile(FILE, "utf8")));
