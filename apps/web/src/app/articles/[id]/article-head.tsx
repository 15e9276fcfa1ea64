import { Country } from "@/components/country";
import { formatDay, formatInstant } from "@/components/days";
import { describeCountry } from "@/components/describe-card";
import { Instant } from "@/components/instant";
import { OutsideLink } from "@/components/outside-link";
import type { ReadArticle } from "./load-article";

/** An article's title, outlet and dates, and what a reader must know about the text. */
export function ArticleHead({ article }: { article: ReadArticle }) {
  return (
    <header className="mt-8 mb-6 max-w-2xl space-y-2">
      <h1 dir="auto" className="font-serif text-2xl leading-snug font-semibold">
        {article.title ?? "Untitled article"}
      </h1>
      <p className="flex flex-wrap gap-x-3 gap-y-1 text-soft">
        <span className="font-semibold text-ink">{article.source?.name ?? "Unknown outlet"}</span>
        {article.source?.country && <Country country={describeCountry(article.source.country)} />}
        {article.source?.control && <span>{article.source.control}</span>}
        {article.byline !== null && <span dir="auto">{article.byline}</span>}
        <span>
          {article.publishedOn === null
            ? "Publication date unknown"
            : `Published ${formatDay(article.publishedOn, "long")}`}
        </span>
        <span>
          First seen <Instant at={article.firstSeenAt} />
        </span>
        {article.url !== null && <OutsideLink url={article.url}>Original</OutsideLink>}
        {article.isDemo && <span className="chip font-semibold text-ink">demo</span>}
      </p>
      <Cautions article={article} />
    </header>
  );
}

function Cautions({ article }: { article: ReadArticle }) {
  const cautions = [
    article.version > 1 &&
      `This is version ${article.version} of the text: the outlet changed it, or it came in anew.`,
    article.goneAt !== null &&
      `The outlet has taken it down: since ${formatInstant(article.goneAt)} nothing is at its address. ${article.textRemovedAt === null ? "The text and its" : "Its"} statements stay here.`,
    article.textRemovedAt === null &&
      article.truncated &&
      "The text is cut: that something is missing here proves nothing.",
    !article.supported && "Readout does not read this language yet: statements were not looked for.",
  ].filter((caution) => caution !== false);
  return cautions.map((caution) => (
    <p key={caution} className="text-soft">
      {caution}
    </p>
  ));
}
