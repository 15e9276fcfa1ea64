import { linkArticle } from "@readout/export";
import type { Metadata } from "next";
import { FailureNotice } from "@/components/failure-notice";
import { JsonLd } from "@/components/json-ld";
import { ArticleHead } from "./article-head";
import { EditedAway } from "./edited-away";
import { ArticleText } from "@/components/article-text";
import { TextRemoved } from "@/components/text-removed";
import { loadArticle } from "./load-article";
import { numberStatements } from "@/components/number-statements";
import { StatementList } from "./statement-list";

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadArticle((await params).id);
  return { title: (found.ok && found.answer.title) || "Article" };
}

/** An article's text with each statement's words marked, while it is kept, and the list of them beside it. */
export default async function ArticlePage({ params }: Props) {
  const found = await loadArticle((await params).id);
  if (!found.ok) return <FailureNotice failure={found.failure} />;
  const article = found.answer;
  const statements = numberStatements(article.statements);
  return (
    <>
      <ArticleHead article={article} />
      <div className="gap-12 lg:grid lg:grid-cols-[minmax(0,42rem)_minmax(18rem,1fr)]">
        {article.text === null ? (
          <TextRemoved at={article.textRemovedAt} />
        ) : (
          <ArticleText text={article.text} statements={statements} />
        )}
        <StatementList statements={statements} isInText={article.text !== null} />
      </div>
      <EditedAway withdrawn={article.withdrawn} />
      <JsonLd facts={linkArticle(article, article.source)} />
    </>
  );
}
