import { joinCounts } from "@/components/count-of";
import type { EventLine } from "@/components/describe-event";
import { NavLink } from "@/components/nav-link";
import type { Accounts } from "./rows";

interface Props {
  event: EventLine;
  accounts: Accounts | undefined;
}

/** An event on the spine: who and what, how often, how independently and by how many sides it is told, and how those differ. */
export function EventHeading({ event, accounts }: Props) {
  const address = `/events/${event.id}`;
  return (
    <div className="timeline-event">
      <h3 className="font-serif text-[1.0625rem] font-semibold">
        <NavLink href={address} className="hover:underline">
          {event.title}
        </NavLink>
      </h3>
      <p className="mt-1 text-[0.8125rem] text-soft">{describeCoverage(event, accounts)}</p>
      {accounts?.summary && (
        <p className="mt-1.5 text-[0.8125rem]">
          <NavLink href={address} className="font-semibold underline decoration-soft underline-offset-4">
            Compare the accounts: {accounts.summary}
          </NavLink>
        </p>
      )}
      {accounts && accounts.notes.length > 0 && (
        <p className="mt-1.5 text-xs text-soft">{accounts.notes.join(" · ")}</p>
      )}
    </div>
  );
}

function describeCoverage(event: EventLine, accounts: Accounts | undefined) {
  const counts = joinCounts([
    [event.articles, "report"],
    [event.origins, "independent origin"],
  ]);
  const parts = [counts, describeSides(event), accounts?.first].filter(Boolean);
  return counts === "" ? "No report yet" : parts.join(" · ");
}

function describeSides({ sides, parties }: EventLine) {
  if (parties === 2 && sides === 2) return "both sides";
  return sides > 0 && joinCounts([[sides, "side"]]);
}
