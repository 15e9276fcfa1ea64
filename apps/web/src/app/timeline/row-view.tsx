import { joinCounts } from "@/components/count-of";
import { formatDay } from "@/components/days";
import { NavLink } from "@/components/nav-link";
import { StatementCard } from "@/components/statement-card";
import type { EventLine } from "@/components/describe-event";
import type { Row } from "./lay-rows";

interface Props {
  row: Row;
  /** Ids of the cards that stand open. */
  open: ReadonlySet<string>;
  onToggle: (id: string, isOpen: boolean) => void;
}

/** One row of the timeline. */
export function RowView({ row, open, onToggle }: Props) {
  if (row.type === "day") {
    return (
      <h2 className="timeline-day">
        <time dateTime={row.day}>{formatDay(row.day, "long")}</time>
      </h2>
    );
  }
  if (row.type === "event") return <EventHeading event={row.event} />;
  return (
    <div className="timeline-lanes">
      {row.cards.map(({ card, lane }) => (
        <div key={card.id} className={`lane-${lane}`}>
          <StatementCard
            card={card}
            lane={lane}
            isOpen={open.has(card.id)}
            onToggle={(isOpen) => onToggle(card.id, isOpen)}
          />
        </div>
      ))}
    </div>
  );
}

/** An event on the spine: who and what, how often, how independently and by how many sides it is told. */
function EventHeading({ event }: { event: EventLine }) {
  const counts = [
    [event.articles, "report"],
    [event.origins, "origin"],
    [event.sides, "side"],
  ] as const;
  return (
    <div className="timeline-event">
      <h3 className="font-serif text-[1.0625rem] font-semibold">
        <NavLink href={`/events/${event.id}`} className="hover:underline">
          {event.title}
        </NavLink>
      </h3>
      <p className="mt-1 text-[0.8125rem] text-soft">{joinCounts(counts) || "No report yet"}</p>
    </div>
  );
}
