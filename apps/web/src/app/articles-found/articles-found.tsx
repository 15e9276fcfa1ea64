import type { QueryNode } from "@readout/db";
import { printQuery } from "@readout/query";
import { type Address, addressOf } from "@/components/address";
import { FailureNotice } from "@/components/failure-notice";
import { MoreLink } from "@/components/more-link";
import { NavLink } from "@/components/nav-link";
import { attempt } from "@/trpc/attempt";
import { toggleValue } from "../edit-query";
import { EmptyTimeline } from "../empty-timeline";
import { ArticleEntry } from "./article-entry";
import { loadArticles } from "./load-articles";

/** What `in:articles` lists in place of statements. */
export async function ArticlesFound({ address, tree }: { address: Address; tree: QueryNode | null }) {
  const { q } = address;
  const page = await attempt(loadArticles(address));
  if (!page.ok) return <FailureNotice failure={page.failure} />;
  const { items, nextCursor } = page.answer;
  return (
    <section aria-label="Articles" className="mt-3">
      <p className="flex flex-wrap items-baseline gap-x-4">
        <span>Articles, newest first: words are looked for in titles and texts of every language.</span>
        <NavLink
          href={addressOf({ q: printQuery(toggleValue(tree, "in", "articles")) })}
          className="quiet-link"
        >
          Search statements
        </NavLink>
      </p>
      {items.length === 0 ? (
        <EmptyTimeline q={q} lists="article" />
      ) : (
        <ul className="mt-2 border-t">
          {items.map((article) => (
            <ArticleEntry key={article.id} article={article} />
          ))}
        </ul>
      )}
      {nextCursor !== null && <MoreLink path="/" parameters={{ q, cursor: nextCursor }} />}
    </section>
  );
}
