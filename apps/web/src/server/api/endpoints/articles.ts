import { getArticle, listArticles } from "@readout/db";
import { z } from "zod";
import { readQuery } from "../../query-tree";
import { defineEndpoint } from "../endpoint";
import { articlePlace, readCursor, toPage } from "../page-cursor";
import { withPermalink } from "../permalink";
import { article, articleInFull } from "../schemas/article";
import { changedAfter, cursor, limit, q } from "../schemas/parameters";
import { id } from "../schemas/scalars";

export const listArticlesEndpoint = defineEndpoint({
  path: "/api/v1/articles",
  summary: "Articles without their texts, newest first",
  parameters: z.strictObject({
    q: q.meta({ description: "Query: its words are looked for in titles and texts, in any language" }),
    source: id.optional().meta({ description: "Id of an outlet" }),
    lang: z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .optional()
      .meta({ description: "BCP 47 primary tag" }),
    changed_after: changedAfter,
    limit,
    cursor,
  }),
  answer: z.object({ items: z.array(article), nextCursor: z.string().nullable() }),
  async ask({ db }, { q, source, lang, changed_after: changedAfter, limit, cursor }) {
    const after = cursor === undefined ? undefined : readCursor(cursor, articlePlace);
    const items = await listArticles(db, {
      query: readQuery(q),
      sourceId: source,
      lang,
      changedAfter,
      after,
      limit,
    });
    return toPage(items, limit, ({ publishedOn, id }) => ({ publishedOn, id }));
  },
});

export const getArticleEndpoint = defineEndpoint({
  path: "/api/v1/articles/{id}",
  summary: "One article with its text and statements",
  parameters: z.strictObject({ id }),
  answer: articleInFull,
  async ask({ db, baseUrl }, { id }) {
    const found = await getArticle(db, id);
    return (
      found && {
        ...found,
        statements: found.statements.map((card) => withPermalink(card, baseUrl)),
        withdrawn: found.withdrawn.map((card) => withPermalink(card, baseUrl)),
      }
    );
  },
});
