import { InputError } from "../errors";
import type { ArticleRecord } from "./article-record";
import { findArticles } from "./find-articles";
import { type FoundArticle, type Page, readFound } from "./found-article";
import type { Input } from "./list-inputs";

/** An article and where it was read: the file, and the line or number within it. */
export interface ReadArticle {
  place: string;
  record: ArticleRecord;
}

/** The articles of one input, read one after the other. What cannot be read comes as an error, and the rest follows. */
export async function* readArticles(
  input: Input,
  { now, signal }: { now: Date; signal: AbortSignal },
): AsyncGenerator<ReadArticle | InputError> {
  for await (const found of findArticles(input, { signal })) {
    yield found instanceof InputError ? found : await readOne(found, now);
  }
}

async function readOne(found: FoundArticle, now: Date): Promise<ReadArticle | InputError> {
  const extract = async (page: Page) => {
    const { extractArticle } = await import("../articles/extract-article");
    return extractArticle(page.bytes, now, page.charset);
  };
  try {
    return { place: found.place, record: await readFound(found, { now, extract }) };
  } catch (error) {
    if (error instanceof RangeError) return new InputError(found.place, error.message, { cause: error });
    throw error;
  }
}
