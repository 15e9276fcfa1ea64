import { addFeed, CONTROLS, type Control, type Db } from "@readout/db";
import { findCountry } from "@readout/parser/countries";
import { UsageError } from "../errors";
import { SourceError } from "../http/errors";
import { readLanguage } from "../ingest/article-record";
import { findFeeds } from "./find-feeds";
import type { SourceTools } from "./tools";

export interface AddOptions {
  name?: string;
  country?: string;
  control?: string;
  lang?: string;
  all?: boolean;
  unchecked?: boolean;
}

/** Adds the feed at an address, or those that a home page names; says what was done, or why nothing was. */
export async function addSourceByUrl(
  db: Db,
  tools: SourceTools,
  { url, options }: { url: string; options: AddOptions },
): Promise<{ lines: string[] } | { error: string }> {
  const labels = readLabels(url, options);
  try {
    const found = options.unchecked ? [{ url, feed: undefined }] : await findFeeds(tools, url);
    const chosen = options.all ? found : found.slice(0, 1);
    const lines: string[] = [];
    for (const { url: feedUrl, feed } of chosen) {
      const name = options.name ?? (feed?.title?.trim().slice(0, 300) || new URL(feedUrl).host);
      const source = { ...labels.source, name, homeUrl: feed?.link ?? null };
      const isNew = await addFeed(db, { url: feedUrl, lang: labels.lang, source }, new Date());
      lines.push(`${isNew ? "added" : "known already"}: ${name}, ${feedUrl}`);
    }
    for (const { url: feedUrl } of found.slice(chosen.length))
      lines.push(`not added (--all adds it): ${feedUrl}`);
    return { lines };
  } catch (error) {
    if (error instanceof SourceError) return { error: error.message };
    throw error;
  }
}

/** Throws a UsageError that names what is wrong. */
function readLabels(url: string, { country, control, lang }: AddOptions) {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
    throw new UsageError(`"${url}" is no http or https address`);
  const code = country === undefined ? null : findCountry(country);
  if (country !== undefined && !code)
    throw new UsageError(`--country: "${country}" is no country that we know`);
  if (control !== undefined && !isControl(control))
    throw new UsageError(`--control: one of ${CONTROLS.join(", ")}`);
  const tag = lang === undefined ? null : readLanguage(lang);
  if (lang !== undefined && tag === null) throw new UsageError(`--lang: "${lang}" is no language tag`);
  return { source: { country: code ?? null, control: control ?? null }, lang: tag };
}

const isControl = (kind: string): kind is Control => CONTROLS.some((control) => control === kind);
