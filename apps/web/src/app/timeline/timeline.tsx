import type { StatementCard } from "@readout/db";
import { formatDay } from "@/components/days";
import { StatementCard as Card } from "@/components/statement-card";
import { EventHeading } from "./event-heading";
import { type Day, type Group, groupByDay } from "./group-by-day";
import { findLane, type Pair } from "./lanes";

/** Statements under their days and events: in one lane, or in a pair's two with the events on the spine between. */
export function Timeline({ cards, pair }: { cards: readonly StatementCard[]; pair: Pair | undefined }) {
  return (
    <ol className={pair ? "timeline timeline-paired" : "timeline"}>
      {groupByDay(cards).map((day) => (
        <DayOfStatements key={day.day} day={day} pair={pair} />
      ))}
    </ol>
  );
}

function DayOfStatements({ day, pair }: { day: Day; pair: Pair | undefined }) {
  return (
    <li>
      <h2 className="timeline-day">
        <time dateTime={day.day}>{formatDay(day.day, "long")}</time>
      </h2>
      <ol className="space-y-5">
        {day.groups.map((group) => (
          <GroupOfStatements key={group.event?.id ?? "none"} group={group} pair={pair} />
        ))}
      </ol>
    </li>
  );
}

function GroupOfStatements({ group, pair }: { group: Group; pair: Pair | undefined }) {
  return (
    <li>
      {group.event && <EventHeading event={group.event} />}
      <ol className="timeline-lanes">
        {group.cards.map((card) => {
          const lane = findLane(card, pair);
          return (
            <li key={card.id} className={`lane-${lane}`}>
              <Card card={card} lane={lane} />
            </li>
          );
        })}
      </ol>
    </li>
  );
}
