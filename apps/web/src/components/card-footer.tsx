import type { ReactNode } from "react";
import { Act } from "./act";
import { CardDetails } from "./card-details";
import { joinCounts } from "./count-of";
import { Counterparts } from "./counterparts";
import { formatDay } from "./days";
import type { Card } from "./describe-card";
import { NavLink } from "./nav-link";

/** What a statement does, to or about whom, which outlet tells of it; and the rest, opened in place. */
export function CardFooter({ card, isOpen, onToggle, children }: CardProps) {
  const { publishedOn } = card;
  return (
    <div className="card-footer">
      <div className="flex flex-wrap gap-1.5">
        <Act act={card.act} quad={card.quad} />
        <Counterparts to={card.to} about={card.about} />
        {card.topics.map((topic) => (
          <span key={topic} className="chip">
            {topic}
          </span>
        ))}
        {card.listedBy === "first_seen" && (
          <span className="chip">day unknown, first seen {formatDay(card.listedOn)}</span>
        )}
        {card.isDemo && <span className="chip font-semibold text-ink">demo</span>}
        {card.isWithdrawn && <span className="chip font-semibold text-ink">withdrawn</span>}
      </div>
      <NavLink href={`/articles/${card.articleId}#words-${card.id}`} className="truncate hover:text-ink">
        <bdi className="underline decoration-line underline-offset-3">{card.outlet ?? "Unknown outlet"}</bdi>
        {publishedOn !== null && publishedOn !== card.listedOn && `, ${formatDay(publishedOn)}`}
      </NavLink>
      <details
        className="card-details"
        open={isOpen}
        onToggle={(event) => onToggle?.(event.currentTarget.open)}
      >
        <summary>
          {describeCorroboration(card)}
          <span className="sr-only">, more on this statement</span>
        </summary>
        <CardDetails card={card}>{children}</CardDetails>
      </details>
    </div>
  );
}

export interface CardProps {
  card: Card;
  isOpen?: boolean;
  onToggle?: (isOpen: boolean) => void;
  /** More to show of it when it is open. */
  children?: ReactNode;
}

/** "3 reports · 2 origins · 2 sides" of what the statement says; nothing is counted where nobody else was compared. */
function describeCorroboration({ corroboration }: Card) {
  if (corroboration === null) return "more";
  const { reports, origins, sides } = corroboration;
  const counts = [
    [reports, "report"],
    [origins, "origin"],
    [sides.length, "side"],
  ] as const;
  return joinCounts(counts) || "more";
}
