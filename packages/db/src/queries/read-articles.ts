import { sql } from "drizzle-orm";
import { articles, sources } from "../schema";
import { type Told, toInstant } from "./card-rows";
import { keyArray, nameColumns } from "./read-rows";

const ARTICLE = ["id", "title", "url", "publishedOn", "publishedAt", "lang"] as const;
const SOURCE = ["id", "name", "country", "control"] as const;

const ARTICLE_COLUMNS = nameColumns(articles, ARTICLE);
const SOURCE_COLUMNS = nameColumns(sources, SOURCE);

type Article = Pick<typeof articles.$inferSelect, (typeof ARTICLE)[number]>;
type Source = Pick<typeof sources.$inferSelect, (typeof SOURCE)[number]>;

/** What is read of articles and outlets. */
export type ToldArticles = { articles: Told<Article>[]; sources: Source[] };

/** The queries for it. */
export function askForArticles({ articleIds, sourceIds }: { articleIds: string[]; sourceIds: string[] }) {
  return {
    articles: sql`
      select ${ARTICLE_COLUMNS} from articles where id = any(${keyArray(new Set(articleIds))})`,
    sources: sql`
      select ${SOURCE_COLUMNS} from sources where id = any(${keyArray(new Set(sourceIds))})`,
  };
}

/** Both by their ids. */
export function toArticles({ articles: rows, sources: outlets }: ToldArticles) {
  const articleOf = new Map<string, Article>(
    rows.map((row) => [row.id, Object.assign(row, { publishedAt: toInstant(row.publishedAt) })]),
  );
  return { articleOf, sourceOf: new Map(outlets.map((outlet) => [outlet.id, outlet])) };
}
