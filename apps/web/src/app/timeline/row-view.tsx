import { formatDay } from "@/components/days";
import { StatementCard } from "@/components/statement-card";
import { AcrossCell } from "./across-cell";
import { EventHeading } from "./event-heading";
import { PointReports } from "./point-reports";
import type { PlacedCard, Row } from "./rows";
import { ThreadLabel } from "./thread-label";

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
  if (row.type === "event") return <EventHeading event={row.event} accounts={row.accounts} />;
  const { cards, thread, across } = row;
  const [first, ...rest] = cards.map((placed) => (
    <Placed key={placed.card.id} placed={placed} isOpen={open.has(placed.card.id)} onToggle={onToggle} />
  ));
  return (
    <div className={thread ? "timeline-lanes timeline-tied" : "timeline-lanes"}>
      {first}
      {thread && <ThreadLabel thread={thread} />}
      {rest}
      {across && <AcrossCell across={across} />}
    </div>
  );
}

interface PlacedProps {
  placed: PlacedCard;
  isOpen: boolean;
  onToggle: Props["onToggle"];
}

function Placed({ placed: { card, lane, point }, isOpen, onToggle }: PlacedProps) {
  return (
    <StatementCard card={card} lane={lane} isOpen={isOpen} onToggle={(opened) => onToggle(card.id, opened)}>
      {isOpen && point && point.others.length > 0 && <PointReports point={point} />}
    </StatementCard>
  );
}
