import type { ReactNode } from "react";
import { CopyCitation } from "./copy-citation";
import { formatDay } from "./days";
import type { Card } from "./describe-card";
import { NavLink } from "./nav-link";
import { OutsideLink } from "./outside-link";

interface Props {
  card: Card;
  /** Between the facts and the ways on. */
  children?: ReactNode;
}

/** What a card shows when it is opened: when and where it was said, and the ways on from it. */
export function CardDetails({ card, children }: Props) {
  return (
    <div className="mt-2 space-y-3 border-t pt-3 text-[0.8125rem]">
      <dl className="grid grid-cols-[5rem_1fr] gap-x-3 gap-y-1">
        <Fact name="Said">{card.saidOn ?? "on an unknown day"}</Fact>
        {card.event && (
          <Fact name="At">
            <NavLink href={`/events/${card.event.id}`} className="quiet-link">
              {card.event.title}
            </NavLink>
          </Fact>
        )}
        <Fact name="Speaker">
          {card.speakers.map(({ id, name }) => (
            <NavLink key={id} href={`/people/${id}`} className="quiet-link">
              {name}
            </NavLink>
          ))}
        </Fact>
        <Fact name="Article">
          <bdi>{card.title ?? "Untitled"}</bdi>
          {card.publishedOn !== null && `, ${formatDay(card.publishedOn)}`}
        </Fact>
      </dl>
      {children}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <NavLink href={`/statements/${card.id}`} className="quiet-link">
          <span data-permalink>Permalink</span>
          <span className="sr-only"> of this statement</span>
        </NavLink>
        <NavLink href={`/articles/${card.articleId}#words-${card.id}`} className="quiet-link">
          In its article
        </NavLink>
        {card.url !== null && <OutsideLink url={card.url}>Original</OutsideLink>}
        <CopyCitation card={card} />
      </div>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="text-ink [&>a+a]:ml-3">{children}</dd>
    </>
  );
}
