import { type ArticleRecord, readLanguage } from "./article-record";
import { parsePublished } from "./published";

/** What the command line says about the articles; it goes over what they say themselves. */
export interface ArticleFlags {
  source?: string;
  url?: string;
  title?: string;
  published?: string;
  lang?: string;
}

/** Checks the flags once, before anything is read. Throws a RangeError that names the flag. */
export function checkFlags({ url, published, lang }: ArticleFlags, now: Date): void {
  if (url !== undefined && !(/^https?:\/\//i.test(url) && URL.canParse(url))) {
    throw new RangeError(`--url: "${url}" is no http or https address`);
  }
  if (lang !== undefined && !readLanguage(lang))
    throw new RangeError(`--lang: "${lang}" is no language tag (en, zh-Hant)`);
  if (published === undefined) return;
  try {
    parsePublished(published, now);
  } catch (error) {
    throw new RangeError(`--published: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

export function applyFlags(record: ArticleRecord, flags: ArticleFlags, now: Date): ArticleRecord {
  const { source, url, title, published, lang } = flags;
  const isSameSource = record.source?.name === source;
  return {
    ...record,
    url: url ?? record.url,
    title: title ?? record.title,
    published: published === undefined ? record.published : parsePublished(published, now),
    lang: lang === undefined ? record.lang : readLanguage(lang),
    source:
      source === undefined || isSameSource ? record.source : { name: source, country: null, control: null },
  };
}
