import type { Db } from "../client";
import { type ArticleDigest, isDigestOf } from "../digest-article";
import type { NewArticle, Parse } from "../new-article";
import { signText } from "../origins/minhash";
import { writeOrigins } from "../origins/write-origin";
import { sourceIdOf } from "../ids";
import type { StatementPlan } from "./plan-statements";
import { updateArticles, writeArticles, type WrittenArticle } from "./write-article";
import { writeParses } from "./write-parse";
import { listSources, writeSources } from "./write-source";

export interface ParsedArticle extends Parse {
  article: NewArticle;
  /** Made beforehand, or else here. */
  digest?: ArticleDigest;
}

/** What became of an article. */
export interface SavedRow {
  written: WrittenArticle;
  plan: StatementPlan;
  isAltered: boolean;
}

/** Stores articles with what their parses found; no two of them may be the same article. In a transaction. */
export async function saveBatch(tx: Db, given: ParsedArticle[]): Promise<SavedRow[]> {
  const sources = await writeSources(
    tx,
    given.map(({ article }) => article),
  );
  const written = await writeArticles(
    tx,
    given.map(({ article, digest }) => ({ article, digest, sourceId: findSourceId(article) })),
  );
  const others = written.flatMap(({ row }) => row.sourceId ?? []).filter((id) => !sources.has(id));
  const outlets = new Map([...sources, ...(await listSources(tx, [...new Set(others)]))]);
  const plans = await writeParses(
    tx,
    zip(given, written, ({ article, digest, ...parse }, { row, isNew, isRespelled }) => ({
      parse,
      context: {
        article: row,
        text: article.text,
        outlet: outlets.get(row.sourceId ?? "") ?? null,
        isNew,
        at: article.seenAt,
        digest,
        isRestated: isRespelled,
      },
    })),
  );
  const saved = zip(written, plans, (each, plan) => {
    const isAltered = each.isChanged || plan.removed.length + plan.added.length > 0;
    return { written: each, plan, isAltered };
  });
  await updateArticles(
    tx,
    zip(given, saved, ({ article }, { written: { row, isNew }, isAltered }) =>
      isNew ? [] : [{ ...row, contentChangedAt: isAltered ? article.seenAt : row.contentChangedAt }],
    ).flat(),
  );
  await writeOrigins(
    tx,
    zip(given, written, ({ article, digest }, { row, isNew, isNewText }) => {
      if (!isNewText) return [];
      const { text, seenAt } = article;
      const isMade = digest && isDigestOf(digest, { ...row, text });
      return [{ articleId: row.id, isNew, seenAt, signature: isMade ? digest.signature : signText(text) }];
    }).flat(),
  );
  return saved;
}

const findSourceId = ({ source }: NewArticle) => (source ? sourceIdOf(source.name) : null);

function zip<A, B, C>(as: readonly A[], bs: readonly B[], join: (a: A, b: B) => C): C[] {
  return as.flatMap((a, index) => {
    const b = bs[index];
    return b === undefined ? [] : [join(a, b)];
  });
}
