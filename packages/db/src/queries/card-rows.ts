import { eq, sql } from "drizzle-orm";
import type { Db } from "../client";
import { statementColumns } from "../saving/write-statements";
import { articles, sources, statements } from "../schema";
import { keyArray, nameColumns, readRows, toObject } from "./read-rows";

const ARTICLE = ["id", "title", "url", "publishedOn", "publishedAt", "lang"] as const;
const SOURCE = ["id", "name", "country", "control"] as const;

/** All statements with their article and outlet; add conditions, order and limit. */
export function selectCards(db: Db) {
  const { id, title, url, publishedOn, publishedAt, lang } = articles;
  const source = { id: sources.id, name: sources.name, country: sources.country, control: sources.control };
  return db
    .select({
      statement: statementColumns(),
      article: { id, title, url, publishedOn, publishedAt, lang },
      source,
    })
    .from(statements)
    .innerJoin(articles, eq(articles.id, statements.articleId))
    .leftJoin(sources, eq(sources.id, statements.sourceId))
    .$dynamic();
}

/** What a card is made of. */
export type CardRow = Awaited<ReturnType<typeof selectCards>>[number];

/** In JSON instants are texts. */
type Told<Row> = {
  [Name in keyof Row]: Date extends Row[Name] ? string | Exclude<Row[Name], Date> : Row[Name];
};

type ToldRow = Told<CardRow["statement"]> & { article: Told<CardRow["article"]>; source: CardRow["source"] };

const NAMES = Object.keys(statementColumns()) as (keyof CardRow["statement"])[];
const COLUMNS = sql`
  ${nameColumns(statements, NAMES)}, ${toObject(articles, ARTICLE)} as article,
  case when sources.id is not null then ${toObject(sources, SOURCE)} end as source`;

/** The rows of statements that are known by their keys, in any order. */
export async function readCardRows(db: Db, keys: { articleId: string; id: string }[]): Promise<CardRow[]> {
  const rows = await readRows<ToldRow>(
    db,
    sql`
      select ${COLUMNS} from statements
      join articles on articles.id = statements.article_id
      left join sources on sources.id = statements.source_id
      where statements.article_id = any(${keyArray(keys.map(({ articleId }) => articleId))})
        and statements.id = any(${keyArray(keys.map(({ id }) => id))})`,
  );
  return rows.map(toCardRow);
}

function toCardRow({ article, source, ...statement }: ToldRow): CardRow {
  return {
    statement: {
      ...statement,
      firstSeenAt: new Date(statement.firstSeenAt),
      contentChangedAt: new Date(statement.contentChangedAt),
      withdrawnAt: toInstant(statement.withdrawnAt),
    },
    article: { ...article, publishedAt: toInstant(article.publishedAt) },
    source,
  };
}

const toInstant = (text: string | null) => (text === null ? null : new Date(text));
