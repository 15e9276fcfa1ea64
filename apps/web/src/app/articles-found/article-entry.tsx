import { countOf } from "@/components/count-of";
import { formatDay } from "@/components/days";
import { MarkedText } from "@/components/marked-text";
import { NavLink } from "@/components/nav-link";
import { OutsideLink } from "@/components/outside-link";
import type { FoundArticle } from "./load-articles";

/** An article that a query found, with the words that were met. */
export function ArticleEntry({ article }: { article: FoundArticle }) {
  const { id, title, titleMarks, extract, lang, url, source, publishedOn, statements, textRemovedAt } =
    article;
  return (
    <li className="border-b py-4">
      <article className="max-w-3xl space-y-1">
        <h2 className="font-serif text-[1.0625rem]">
          <NavLink href={`/articles/${id}`} className="hover:underline">
            <span dir="auto" lang={lang ?? undefined}>
              {title === null ? "Untitled article" : <MarkedText text={title} marks={titleMarks} />}
            </span>
          </NavLink>
        </h2>
        <p className="flex flex-wrap gap-x-3 text-[0.8125rem] text-soft">
          <span>{source?.name ?? "Unknown outlet"}</span>
          <span>{publishedOn === null ? "Publication date unknown" : formatDay(publishedOn)}</span>
          <span>{countOf(statements, "statement")}</span>
          {url !== null && <OutsideLink url={url}>Original</OutsideLink>}
        </p>
        {textRemovedAt === null ? (
          <p dir="auto" lang={lang ?? undefined} className="text-soft">
            <MarkedText {...extract} />
          </p>
        ) : (
          <p className="text-soft">Its text is no longer kept.</p>
        )}
      </article>
    </li>
  );
}
