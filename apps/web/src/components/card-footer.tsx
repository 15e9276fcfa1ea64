import type { StatementCard } from "@readout/db";
import { Act } from "./act";
import { Counterparts } from "./counterparts";
import { ListedDay } from "./listed-day";
import { NavLink } from "./nav-link";

/** What a statement does, to or about whom, and which outlet tells of it when. */
export function CardFooter({ card }: { card: StatementCard }) {
  return (
    <div className="flex flex-wrap items-center gap-1.5 text-[0.8125rem] text-soft">
      <Act act={card.act} quad={card.quad} />
      <Counterparts to={card.toCountries} about={card.aboutCountries} />
      {card.topics.map((topic) => (
        <span key={topic} className="chip">
          {topic}
        </span>
      ))}
      {card.isDemo && <span className="chip font-semibold text-ink">demo</span>}
      {card.withdrawnAt !== null && <span className="chip font-semibold text-ink">withdrawn</span>}
      <span className="ml-auto flex flex-wrap items-baseline justify-end gap-x-2">
        <NavLink href={`/articles/${card.articleId}#words-${card.id}`} className="quiet-link">
          {card.source?.name ?? "Unknown outlet"}
        </NavLink>
        <NavLink href={`/statements/${card.id}`} className="quiet-link">
          <ListedDay on={card.listedOn} by={card.listedBy} />
          <span className="sr-only">, this statement</span>
        </NavLink>
      </span>
    </div>
  );
}
